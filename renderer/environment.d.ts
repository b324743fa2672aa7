declare module "*.css";

// Seen by the bundler alone: the compiler would want the folder of the locales inside the renderer's.
declare module "locale:*" {
  const tree: Record<string, unknown>;
  // biome-ignore lint/style/noDefaultExport: that is how JSON comes out of the bundler.
  export default tree;
}

interface Window {
  /** The main process, as preload/bridge.ts puts it there. */
  readonly appell: import("../preload/contract/bridge-interface").Bridge;
}
