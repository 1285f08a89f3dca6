import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";

interface LinesFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly rows?: number;
  readonly isDisabled?: boolean;
}

/** A list written one point a line. The text stays as it is typed, blank lines included; the list leaves them out. */
export function LinesField({ lines, onChange, rows = 4, ...field }: LinesFieldProps) {
  const [text, setText] = useState(lines.join("\n"));
  return (
    <TextArea
      {...field}
      rows={rows}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(
          typed
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        );
      }}
    />
  );
}
