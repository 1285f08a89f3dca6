import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

/** Says a change to people who do not see it. Stays mounted and empty, or a screen reader misses the first words. */
export const LiveRegion = ({ message }: { readonly message: string }) => (
  <VisuallyHidden>
    <span role="status">{message}</span>
  </VisuallyHidden>
);
