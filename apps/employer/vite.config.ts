import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { inlineDocuments } from "./build/inline-documents.ts";
import { pageFiles } from "./build/page-files.ts";

const base = Number(process.env.PORT_BASE ?? 4000);
const api = `http://127.0.0.1:${base}`;

export default defineConfig({
  plugins: [
    inlineDocuments(fileURLToPath(new URL("src/graphql/generated/graphql.ts", import.meta.url))),
    // The app speaks English; the primitives bring their words in thirty-four languages.
    optimizeLocales.vite({ locales: ["en"] }),
    pageFiles(fileURLToPath(new URL("src/routes.tsx", import.meta.url))),
    react(),
  ],
  resolve: { conditions: ["@leadline/source", "module", "browser", "development|production"] },
  build: {
    target: "baseline-widely-available",
    // light-dark() and color-mix() stay as they are written: every browser in use has them since 2024.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // For whoever reads an error report; the server does not hand them out.
    sourcemap: "hidden",
    modulePreload: { polyfill: false },
    // A page that asks for forty small files waits longer than one that asks for ten; so styles are one file, what every
    // page needs is one file, and what several pages share is put together until it is worth asking for.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) =>
          name.startsWith("shared") ? "assets/shared-[hash].js" : "assets/[name]-[hash].js",
        codeSplitting: {
          groups: [
            { name: "frame", tags: ["$initial"] },
            { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 1_000 },
          ],
        },
      },
    },
  },
  server: {
    port: base + 1,
    strictPort: true,
    proxy: { "/graphql/employer": api, "/auth": api, "/files": api, "/calendar": api },
  },
});
