import { setParts } from "../../preload/letter/edits/letter-edits";
import type { StationeryMode } from "../../preload/letter/letter";
import type { AppTransition } from "../state/app-state";
import { edit } from "../state/editing";
import { sayAloud } from "../state/notice";
import { PAPER_SENTENCES, paperSentence } from "./paper-sentence";

/** Takes the letter to digital, pre-printed or no letterhead, and tells those who do not see it what that means. */
export function chooseMode(mode: StationeryMode): AppTransition {
  return (state) => {
    const chosen = edit(PAPER_SENTENCES[mode].edit, (letter) =>
      setParts(letter, { stationery: { ...letter.stationery, mode } }),
    )(state);
    return chosen === state ? state : sayAloud(paperSentence(mode, chosen))(chosen);
  };
}

/** Gives the letter another stationery; `name` is what the edit is called by. */
export function chooseStationery(id: string, name: string): AppTransition {
  return edit("stationery", (letter) => setParts(letter, { stationery: { ...letter.stationery, id } }), { name });
}
