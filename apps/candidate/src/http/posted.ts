/** What a form sent: text fields, and files that were already handed on while they came in. */
export class Posted {
  private readonly fields = new Map<string, string[]>();
  private readonly received = new Map<string, ReceivedFile>();

  /** Whether the form came from a page of ours; see form-guard.ts. */
  trusted = false;
  /** A file came behind a token that did not fit, and was not looked at. */
  hasDroppedFile = false;

  add(name: string, value: string): void {
    this.fields.set(name, [...this.all(name), value]);
  }

  replace(name: string, value: string): void {
    this.fields.set(name, [value]);
  }

  addFile(name: string, file: ReceivedFile): void {
    this.received.set(name, file);
  }

  /** The first value, as typed; empty when the field did not come. */
  get(name: string): string {
    return this.fields.get(name)?.[0] ?? "";
  }

  all(name: string): readonly string[] {
    return this.fields.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  file(name: string): ReceivedFile | undefined {
    return this.received.get(name);
  }
}

/** A file on its way to the API, or why it did not get there. */
export type ReceivedFile =
  | {
      readonly state: "kept";
      readonly id: string;
      readonly fileName: string;
      readonly byteSize: number;
      /** What could be read from it, by the names of the form's fields. */
      readonly suggested: Readonly<Record<string, string>>;
    }
  | { readonly state: "refused"; readonly message: string }
  | { readonly state: "unreachable" };

/** Reads the body of a plain form. */
export function readPlainForm(body: string): Posted {
  const posted = new Posted();
  for (const [name, value] of new URLSearchParams(body)) posted.add(name, normalNewlines(value));
  return posted;
}

/** Browsers send line breaks as CRLF; what was typed had one character. */
export const normalNewlines = (text: string): string => text.replaceAll("\r\n", "\n");
