import type { Logger } from "pino";

/** Ends in order on SIGTERM or SIGINT, within ten seconds; a second signal ends at once. */
export function onShutdown(logger: Logger, close: () => Promise<void>): void {
  let closing = false;
  const end = async (signal: string): Promise<void> => {
    if (closing) process.exit(1);
    closing = true;
    logger.info({ signal }, "shutting down");
    setTimeout(() => process.exit(1), 10_000).unref();
    await close().catch((error: unknown) => logger.error({ err: { message: String(error) } }, "shutdown"));
    process.exit(0);
  };
  process.on("SIGTERM", (signal) => void end(signal));
  process.on("SIGINT", (signal) => void end(signal));
}
