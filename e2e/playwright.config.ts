import { defineConfig } from "@playwright/test";

// As root Chromium has no sandbox; the rest keeps it from talking to anybody but the product.
const args = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  globalSetup: "./global-setup.ts",
  outputDir: "test-results",
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args },
  },
  projects: [
    { name: "journeys", testDir: "journeys", testMatch: "**/*.test.ts" },
    // What can only be asked when the journeys are over.
    { name: "afterwards", testDir: "afterwards", testMatch: "**/*.test.ts", dependencies: ["journeys"] },
  ],
});
