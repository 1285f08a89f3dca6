import multipart from "@fastify/multipart";
import type { FileRefusal } from "@leadline/domain/document/file-kind";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isRejection } from "#core/graphql/errors.js";
import type { Services } from "#core/services.js";
import type { Tx } from "#core/write/tx.js";
import { attachToSession, findApplySession, MOST_FILES } from "#features/application/apply/apply-session.js";
import { Application } from "#features/application/application.entity.js";
import { authenticateRequest } from "#features/session/authenticate-request.js";
import { extractText } from "#features/document/text/extract-text.js";
import { fileRefusalWords } from "./file-refusal-words.js";
import { keepText } from "#features/document/text/read-document.js";
import { receiveUpload } from "./receive-upload.js";
import { storeDocument, type Ownership } from "./store-document.js";
import { suggestFields } from "#features/document/text/suggest-fields.js";

/** Nobody sent a session that may upload. */
interface NobodyKnown {
  readonly type: "NobodyKnown";
}

type Refusal = InvalidInput | NobodyKnown | { readonly type: "FileRefused"; readonly reason: FileRefusal };

/**
 * POST /files: one file as multipart. Candidates send `leadline-organization` and `leadline-apply-session` (from
 * startApplication); members send their session and the application's id. A résumé is read at once, and what it
 * suggests for the form comes with the answer. A foreign page can send neither: it may not set the header, and browsers keep sessions to themselves.
 */
export async function uploadRoute(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart);
    scope.post(
      "/files",
      { bodyLimit: 11 * 1024 * 1024, config: { action: "document.upload" } },
      async (request, reply) => {
        try {
          const answer = await upload(services, request, reply);
          if (answer.ok) return await reply.code(201).send(answer.value);
          return await refused(reply, request, answer.refusal);
        } catch (error) {
          if (!isRejection(error)) throw error;
          const limited = error.extensions["code"] === "RATE_LIMITED";
          return await problem(reply, limited ? 429 : 403, error.message);
        }
      },
    );
  });
}

async function upload(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Result<Readonly<Record<string, unknown>>, Refusal>> {
  await services.limits.count("upload", request.ip);
  const actor = await authenticateRequest(services, request, reply);
  const session = header(request, "leadline-apply-session");
  if (!actor || (actor.kind === "public" && session === undefined)) return refuse({ type: "NobodyKnown" });
  const received = await receiveUpload(request);
  if (!received.ok) return received;
  const { name, bytes, applicationId } = received.value;

  const stored = await storeDocument(
    services,
    actor,
    { kind: session ? "resume" : "other", name, bytes },
    (tx, documentId) =>
      session === undefined ? claimForApplication(tx, applicationId) : claimForForm(tx, session, documentId),
  );
  if (!stored.ok) return stored;

  const extracted = await extractText(bytes, stored.value.fileKind);
  await keepText(services, { organizationId: actor.organizationId, documentId: stored.value.documentId }, extracted);
  const suggestions = session === undefined ? null : suggestFields(bytes, name, extracted);
  const { documentId, fileName, byteSize } = stored.value;
  return ok({ documentId, fileName, byteSize, textState: extracted.state, suggestions });
}

/** The file waits for its form; only who holds the form's secret can send it. */
async function claimForForm(
  tx: Tx,
  secret: string,
  documentId: string,
): Promise<Result<Ownership, InvalidInput | NobodyKnown>> {
  const session = await findApplySession(tx, secret);
  if (!session) return refuse({ type: "NobodyKnown" });
  if (session.documentIds.length >= MOST_FILES)
    return invalid("file", "These are enough files for one form. Send it with the last one, or begin again.");
  await attachToSession(tx, session, documentId);
  return ok({ candidateId: null, applicationId: null });
}

async function claimForApplication(
  tx: Tx,
  applicationId: string | null,
): Promise<Result<Ownership, InvalidInput | NobodyKnown>> {
  if (applicationId === null || !/^[0-9a-f-]{36}$/.test(applicationId))
    return invalid("applicationId", "Say which application the file belongs to.");
  const { id, candidateId, requisitionId } = await tx.find(Application, applicationId);
  await tx.authorize("document.upload", { requisitionId, candidateId });
  return ok({ candidateId, applicationId: id });
}

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

async function refused(reply: FastifyReply, request: FastifyRequest, refusal: Refusal): Promise<FastifyReply> {
  switch (refusal.type) {
    case "FileRefused": {
      const locale = header(request, "accept-language")?.split(/[,;]/, 1)[0] ?? "en";
      const status = refusal.reason === "too_large" ? 413 : 422;
      return await problem(reply, status, fileRefusalWords(refusal.reason, locale), { reason: refusal.reason });
    }
    case "InvalidInput":
      return await problem(reply, 422, refusal.issues[0]?.message ?? "", { issues: refusal.issues });
    case "NobodyKnown":
      return await problem(reply, 401, "This form was open for too long. Reload the page and attach the file again.");
  }
}

const problem = (reply: FastifyReply, status: number, title: string, more: object = {}): FastifyReply =>
  reply
    .code(status)
    .type("application/problem+json")
    .send({ title, status, ...more });
