import { writeFileSync } from "node:fs";
import { compose } from "#core/compose.js";
import { readEnv } from "#core/env.js";
import { Story, type SignIn } from "./story.js";

/**
 * Plays a story once: into an empty installation. One that has an organization already is left alone. The sign-ins go
 * to the file LEADLINE_SIGN_INS names, or to the screen.
 */
export async function runSeed(tell: (story: Story) => Promise<SignIn[]>): Promise<void> {
  const env = readEnv({ LOG_LEVEL: "warn", ...process.env });
  const { services, close } = await compose(env);
  try {
    const [existing]: unknown[] = await services.dataSource.query("select 1 from organization_slug limit 1");
    if (existing) {
      process.stdout.write("There is an organization already; nothing was added.\n");
      return;
    }
    const end = env.DEMO_NOW ? new Date(env.DEMO_NOW) : new Date();
    const text = JSON.stringify(await tell(new Story(services, end)), null, 2);
    const file = process.env["LEADLINE_SIGN_INS"];
    if (file) writeFileSync(file, `${text}\n`, { mode: 0o600 });
    else process.stdout.write(`${text}\n`);
  } finally {
    await close();
  }
}
