import type { Services } from "#core/services.js";
import { expireOffers } from "./expire-offers.js";
import { publishPostings } from "./publish-postings.js";
import { resendMessages } from "./resend-messages.js";
import { sweepFiles } from "./sweep-files.js";
import { keepInterviewTime } from "./keep-interview-time.js";

/** Work that time starts: each looks for what is due and calls use cases. Idempotent; runs once a minute at most. */
export interface ClockJob {
  readonly name: string;
  /** Cron in UTC. */
  readonly cron: string;
  readonly run: (services: Services) => Promise<void>;
}

/** Every clock job there is. */
export const CLOCK_JOBS: readonly ClockJob[] = [
  expireOffers,
  keepInterviewTime,
  publishPostings,
  sweepFiles,
  resendMessages,
];
