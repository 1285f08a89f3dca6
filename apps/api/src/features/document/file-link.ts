import type { Context } from "#core/context.js";
import { notFound } from "#core/graphql/errors.js";
import { writeAs } from "#core/write/write-as.js";
import { openDocument } from "./open-document.js";

/** A link to a file on the files' own origin, for whoever asks and may read it. */
export async function fileLink(context: Context, documentId: string): Promise<string> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(documentId)) throw notFound();
  const { services, someone } = context;
  await context.read.end();
  let path = "";
  await writeAs(services, someone, "document.open", (tx) =>
    openDocument(tx, documentId, (secret, fileName) => {
      path = `/${someone.organizationId}/${secret}/${encodeURIComponent(fileName)}`;
    }),
  );
  return `${services.env.FILES_ORIGIN}${path}`;
}
