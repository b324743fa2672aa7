/** Under which licence a part of the app travels with it, with the words of that licence. */
export interface PartLicence {
  /** Name and version: "react 19.3.1". */
  readonly part: string;
  /** In short: "MIT"; empty where the text alone says it. */
  readonly licence: string;
  readonly text: string;
}
