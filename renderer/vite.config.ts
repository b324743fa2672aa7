import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: folder("."),
  base: "./",
  publicDir: false,
  resolve: {
    alias: [{ find: /^locale:/u, replacement: folder("../assets/locales/") }],
    extensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
  },
  plugins: [react()],
  build: {
    outDir: folder("../out/renderer"),
    emptyOutDir: true,
    // Electron brings a newer one; journeys also run in the Chromium of an older system.
    target: "chrome108",
    cssTarget: "chrome108",
    // The content policy allows neither data: addresses nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 2_000,
  },
});
