import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  ssr: { resolve: { conditions: ["@leadline/source", "node", "module-sync", "development|production"] } },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    // A whole page through axe in jsdom takes seconds on a busy machine.
    testTimeout: 60_000,
  },
});
