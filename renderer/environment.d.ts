declare module "*.css";

// Seen by the bundler alone: the compiler would want the folder of the locales inside the renderer's.
declare module "locale:*" {
  const tree: Record<string, unknown>;
  // biome-ignore lint/style/noDefaultExport: that is how JSON comes out of the bundler.
  export default tree;
}

declare module "guide:*" {
  const markdown: string;
  // biome-ignore lint/style/noDefaultExport: that is how a text comes out of the bundler.
  export default markdown;
}

interface ImportMeta {
  /** The bundler puts in the files that a pattern names, by their paths. */
  readonly glob: <T>(
    pattern: string,
    options: { readonly eager: true; readonly query: string; readonly import: string },
  ) => Readonly<Record<string, T>>;
}

interface Window {
  /** The main process, as preload/bridge.ts puts it there. */
  readonly appell: import("../preload/contract/bridge-interface").Bridge;
}
