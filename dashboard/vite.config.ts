// Builds the page; scripts/build/assets.ts says where to. File names have no hash: the Worker answers with an ETag,
// and a rebuild next to a running server replaces the files.
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/dashboard/",
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    // The page's Content-Security-Policy refuses data: URLs as scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: false,
    rollupOptions: {
      output: {
        entryFileNames: "dashboard.js",
        chunkFileNames: "[name].js",
        assetFileNames: "dashboard[extname]",
      },
    },
  },
});
