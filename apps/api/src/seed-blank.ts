import { found } from "./seed/found.js";
import { runSeed } from "./seed/run-seed.js";

// One organization on its first day: an administrator, and nothing to look at yet.
await runSeed(async (story) => {
  const password = "the first day is quiet";
  const email = "admin@firstlight.example";
  await found(
    story,
    {
      name: "Firstlight",
      slug: "firstlight",
      timeZone: "Europe/Amsterdam",
      privacyContact: "privacy@firstlight.example",
    },
    { name: "Ada Quist", email, title: "Administrator", timeZone: "Europe/Amsterdam", password },
  );
  return [{ who: "Administrator", email, password, organization: "firstlight" }];
});
