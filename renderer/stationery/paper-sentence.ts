import type { StationeryMode } from "../../preload/letter/letter";
import { followingPaper } from "../../preload/stationery/following-paper";
import type { AppState } from "../state/app-state";
import { letterStationery } from "./present-stationery";

export const STATIONERY_MODES: readonly StationeryMode[] = ["digital", "preprinted", "none"];

/** Keys of what is said of a mode: its name, and the name of the edit below "edits.". */
export const PAPER_SENTENCES: Readonly<Record<StationeryMode, { readonly name: string; readonly edit: string }>> = {
  digital: { name: "window.paper.modes.digital", edit: "paperDigital" },
  preprinted: { name: "window.paper.modes.preprinted", edit: "paperPreprinted" },
  none: { name: "window.paper.modes.none", edit: "paperNone" },
};

/** Key of the sentence that says what a mode does to the open letter; of pre-printed paper it says which sheet lies in which tray. */
export function paperSentence(mode: StationeryMode, state: AppState): string {
  if (mode !== "preprinted") return `window.paper.hints.${mode}`;
  const stationery = letterStationery(state);
  const pages = state.editor?.preview.shown?.pages.length ?? null;
  return `window.paper.trays.${stationery === null ? "plain" : followingPaper(stationery, pages)}`;
}
