interface Issue {
  readonly path: string;
  readonly message: string;
}

/** What is wrong with each field of a form, by the field's path; nothing when the answer is about no field. */
export const fieldsOf = (answer: { readonly issues?: readonly Issue[] } | null | undefined): Record<string, string> =>
  Object.fromEntries((answer?.issues ?? []).map(({ path, message }) => [path, message]));
