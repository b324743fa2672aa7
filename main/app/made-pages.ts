export interface MadePage {
  readonly mediaType: string;
  readonly text: string;
}

/** Pages made while the app runs, such as the one about the app, by their path. */
export type MadePages = ReadonlyMap<string, () => Promise<MadePage>>;
