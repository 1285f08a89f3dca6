import type { MultipartFile } from "@fastify/multipart";
import type { Answer } from "./answer.ts";
import type { Posted, ReceivedFile } from "./posted.ts";
import type { Visit } from "./visit.ts";

/** One address: what it shows, and what it does with a form sent to it. */
export interface Route {
  readonly path: string;
  readonly show?: (visit: Visit) => Answer | Promise<Answer>;
  readonly submit?: (visit: Visit, posted: Posted) => Promise<Answer>;
  /** Forms here may carry a file: hands it to the API while it comes in. */
  readonly receiveFile?: (visit: Visit, file: MultipartFile, soFar: Posted) => Promise<ReceivedFile>;
  /** The form is answered by the page itself when its token has aged, so that nothing typed is lost. */
  readonly answersAged?: boolean;
}
