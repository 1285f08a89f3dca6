import { react } from "#core/write/reaction.js";
import type { JobName, Jobs } from "#core/write/queue.js";
import type { Services } from "#core/services.js";
import { readDocument } from "#features/document/text/read-document.js";
import { sendMessage } from "#features/message/send-message.js";
import { callOffWithdrawn } from "#features/interview/end/on-application-closed.js";
import { keepLetter } from "#features/offer/letter/keep-letter.js";
import { REACTIONS } from "./reactions.js";

type Handlers = { readonly [N in JobName]: (services: Services, job: Jobs[N]) => Promise<void> };

/** What the worker does with each kind of job. */
export const JOB_HANDLERS: Handlers = {
  activity: (services, job) => react(services, REACTIONS, job),
  message: sendMessage,
  letter: keepLetter,
  withdrawal: async (services, job) => void (await callOffWithdrawn(services, job)),
  document: async (services, job) => void (await readDocument(services, job)),
};
