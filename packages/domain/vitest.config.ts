import { defineConfig } from "vitest/config";

export default defineConfig({
  // Pure functions leave nothing behind, so files need no worker of their own: that is most of the time otherwise.
  test: { environment: "node", include: ["src/**/*.test.ts"], pool: "threads", isolate: false },
});
