import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useMutation } from "urql";
import { graphql } from "#graphql/generated/index.ts";

const t = catalogue({ failed: "The file could not be opened. Try again in a moment." });

const openMutation = graphql(`
  mutation OpenFile($input: OpenDocumentInput!) {
    openDocument(input: $input) {
      url
    }
  }
`);

/** Opens a file from the files' own address, by a link that is good for a few minutes. */
export function useOpenFile(): (documentId: string) => Promise<void> {
  const [, open] = useMutation(openMutation);
  return async (documentId) => {
    const { data } = await open({ input: { documentId } });
    if (data) location.assign(data.openDocument.url);
    else showToast({ tone: "danger", message: t("failed") });
  };
}
