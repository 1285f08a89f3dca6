import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { inlineDocuments } from "./build/inline-documents.ts";

const base = Number(process.env.PORT_BASE ?? 4000);
const api = `http://127.0.0.1:${base}`;

export default defineConfig({
  plugins: [inlineDocuments(fileURLToPath(new URL("src/graphql/generated/graphql.ts", import.meta.url))), react()],
  resolve: { conditions: ["@leadline/source", "module", "browser", "development|production"] },
  build: {
    target: "baseline-widely-available",
    // light-dark() and color-mix() stay as they are written: every browser in use has them since 2024.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    sourcemap: true,
    modulePreload: { polyfill: false },
  },
  server: {
    port: base + 1,
    strictPort: true,
    proxy: { "/graphql/employer": api, "/auth": api, "/files": api, "/calendar": api },
  },
});
