import { paths } from "#paths.ts";

/** Where work on a requisition goes on: candidates once there are any, the set-up before. */
export const homeOf = ({ ref, state }: { readonly ref: string; readonly state: string }): string =>
  ["open", "on_hold", "filled", "closed"].includes(state) ? paths.pipeline(ref) : paths.requisitionSetup(ref);
