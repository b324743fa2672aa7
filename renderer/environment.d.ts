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

declare module "*?worker&url" {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: that is how the address of a thread comes out of the bundler.
  export default address;
}

// Its types are those of the other half; it is loaded for what it does.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";

interface ImportMeta {
  /** The bundler puts in the files that a pattern names, by their paths; without `eager` only when they are asked for. */
  readonly glob: {
    <T>(
      pattern: string,
      options: { readonly eager: true; readonly query: string; readonly import: string },
    ): Readonly<Record<string, T>>;
    <T>(
      pattern: string,
      options: { readonly query: string; readonly import: string },
    ): Readonly<Record<string, () => Promise<T>>>;
  };
}

interface Window {
  /** The main process, as preload/bridge.ts puts it there. */
  readonly appell: import("../preload/contract/bridge-interface").Bridge;
}
