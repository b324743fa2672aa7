import type { StationeryChoices } from "../../preload/contract/stationery";
import { builtInStationery, type Stationery } from "../../preload/stationery/stationery";
import { profileStationery } from "../../preload/stationery/stationery-profile";
import type { AppState } from "../state/app-state";
import { oncePerValue } from "../state/once-per-value";

/** Ids of the papers that come with the app, form B first: most windows of envelopes are made for it. */
export const BUILT_IN_IDS: readonly string[] = ["din-5008-b", "din-5008-a"];

// Selectors have to give the same object for the same state.
const builtIn = new Map(BUILT_IN_IDS.map((id) => [id, builtInStationery(id)]));

const ownStationery = oncePerValue(
  ({ profiles }: StationeryChoices): ReadonlyMap<string, Stationery> =>
    new Map(profiles.map((profile) => [profile.id, profileStationery(profile)])),
);

/** The stationery of an id; null where this machine does not have it, or its own is not known yet (`choices` is null). */
export function stationeryOfId(choices: StationeryChoices | null, id: string): Stationery | null {
  return builtIn.get(id) ?? (choices === null ? null : (ownStationery(choices).get(id) ?? null));
}

/** The stationery of the open letter, as `stationeryOfId` gives it; null where no letter is open. */
export function letterStationery({ editor, stationery }: AppState): Stationery | null {
  return editor === null ? null : stationeryOfId(stationery, editor.history.present.letter.stationery.id);
}

/** Whether the open letter names stationery of one's own and nobody knows yet what that is. */
export function isPaperAwaited(state: AppState): boolean {
  return state.isStationeryAwaited && state.editor !== null && letterStationery(state) === null;
}

/** Whether the open letter names stationery that this machine does not have. */
export function isStationeryMissing(state: AppState): boolean {
  return state.editor !== null && state.stationery !== null && letterStationery(state) === null;
}
