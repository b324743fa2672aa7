export interface StagingOptions {
  readonly modules: string;
  readonly fetch: (name: string, folder: string) => void;
  readonly say: (sentence: string) => void;
}
export function stageNativeParts(needed: readonly string[], options: StagingOptions): () => void;
