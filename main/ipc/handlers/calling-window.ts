/** The window that a request came from. */
export interface CallingWindow {
  /** Tells windows apart, for as long as the app runs. */
  readonly key: string;
  /** Id of the draft that it shows; null for the start page. */
  readonly draft: string | null;
  /** Closes it without asking again. */
  readonly close: () => void;
}
