import { defineConfig } from "vitest/config";

export default defineConfig({
  // The domain keeps no state, so that test files need neither processes nor modules of their own.
  test: { environment: "node", include: ["src/**/*.test.ts"], pool: "threads", isolate: false },
});
