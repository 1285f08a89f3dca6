import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  resolve: { conditions: ["@leadline/source", "module", "development|production"] },
  ssr: { resolve: { conditions: ["@leadline/source", "node", "module-sync", "development|production"] } },
  build: isSsrBuild
    ? { outDir: "dist/server", target: "node24", emptyOutDir: true }
    : {
        outDir: "dist/client",
        manifest: true,
        // The content security policy allows no inline data.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: "src/enhance/enhance.ts" },
      },
}));
