import type { ReactNode } from "react";

/** Plain text as its writer set it: blank lines part paragraphs, single ones stay. */
export const Paragraphs = ({ text }: { readonly text: string }): ReactNode =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p key={index} className="as-set">
        {paragraph.trim()}
      </p>
    ));
