import type { Envelope } from "../envelopes/envelope";
import type { ShelfTrouble } from "./people";

/** All envelopes that a letter may go out in, those of the app first. */
export interface EnvelopeList extends ShelfTrouble {
  readonly envelopes: readonly Envelope[];
}
