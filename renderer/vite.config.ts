import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What react-aria tells screen readers it clears with markup, which the content policy refuses from everybody. */
const announcerWithoutMarkup: Plugin = {
  name: "announcer-without-markup",
  transform: (code, id) => {
    if (!/dist\/private\/live-announcer\/LiveAnnouncer\.[cm]?js/u.test(id)) return null;
    const changed = code.replaceAll(/\.innerHTML\s*=\s*(?:''|"")/gu, ".replaceChildren()");
    if (changed === code)
      throw new Error("react-aria's announcer no longer clears itself with markup: drop this plugin");
    return { code: changed, map: null };
  },
};

export default defineConfig({
  root: folder("."),
  base: "./",
  publicDir: false,
  resolve: {
    alias: [
      { find: /^locale:/u, replacement: folder("../assets/locales/") },
      { find: /^guide:(\w+)$/u, replacement: `${folder("../assets/guide/")}$1.md?raw` },
    ],
    extensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
  },
  plugins: [react(), announcerWithoutMarkup],
  worker: { format: "es" },
  assetsInclude: ["**/*.pfb"],
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          // It asks for the stack of an error while it is evaluated, and for that V8 parses its whole file once more.
          groups: [{ name: "text-model", test: /node_modules\/prosemirror-model\// }],
        },
      },
    },
  },
});
