// Builds the page; scripts/build/assets.ts says where to. No file name carries a hash: the Worker answers with an ETag, and a
// rebuild beside a running server replaces files in their places.
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/dashboard/",
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    // A data: URL as script or style would be against the page's Content-Security-Policy.
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
