import type { Envelope } from "../../preload/envelopes/envelope";
import type { Stationery } from "../../preload/stationery/stationery";
import { type AppState, presentEnvelope } from "../state/app-state";
import { letterStationery } from "../stationery/present-stationery";

/** What a letter is printed on and goes out in. */
export interface LetterCover {
  readonly envelope: Envelope;
  /** Null where this machine does not have it, or where it is not known yet. */
  readonly stationery: Stationery | null;
}

export function coverOf(state: AppState): LetterCover {
  return { envelope: presentEnvelope(state), stationery: letterStationery(state) };
}
