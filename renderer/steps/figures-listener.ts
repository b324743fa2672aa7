import type { DraftContent } from "../../preload/letter/draft";
import { localDay } from "../../preload/letter/local-day";
import type { PreviewState } from "../preview/preview-state";
import type { AppStore, AppTransition } from "../state/app-state";
import { type EditorState, inEditor } from "../state/editor-state";
import type { Timers } from "../state/timers";
import { coverOf, type LetterCover } from "./letter-cover";
import { letterFindings, letterShare } from "./letter-figures";

/** Long enough that nobody who types without a pause waits for it. */
export const MEASURE_PAUSE_MS = 500;

/** The first figures wait for the first pages to be on the screen, but no longer than this. */
export const FIRST_PAUSE_MS = 1_000;
/** Until then pages that just came in are painted. */
const PAINT_PAUSE_MS = 100;

/** Measures the open letter after each pause: how much of it is own, and what the checks find. */
export function measureLetters(store: AppStore, timers: Timers, now: () => number): void {
  let known: Measured | null = null;
  let isShareDue = false;
  let isFirst = true;
  let pending: number | null = null;
  let stop: (() => void) | null = null;
  const look = () => {
    const state = store.read();
    if (state.editor === null) return;
    const next = measuredOf(state.editor, coverOf(state));
    if (known !== null && isSameMeasured(known, next)) return;
    const isWritten = known?.content !== next.content;
    known = next;
    isShareDue ||= isWritten;
    const pause = isFirst ? firstPause(next.preview) : MEASURE_PAUSE_MS;
    // Nothing but the pages moves the first figures.
    if (isFirst && pause === pending) return;
    pending = pause;
    stop?.();
    stop = timers.after(pause, () => {
      isFirst = false;
      store.change(measure(isShareDue, localDay(new Date(now()))));
      isShareDue = false;
    });
  };
  store.subscribe(look);
  look();
}

/** What the figures are measured from. */
interface Measured extends LetterCover {
  readonly content: DraftContent;
  readonly preview: PreviewState;
  readonly misspelt: readonly string[];
}

function measuredOf({ history, preview, misspelt }: EditorState, cover: LetterCover): Measured {
  return { content: history.present, preview, misspelt, ...cover };
}

function isSameMeasured(a: Measured, b: Measured): boolean {
  return (
    a.content === b.content &&
    isSamePages(a.preview, b.preview) &&
    a.misspelt === b.misspelt &&
    a.envelope === b.envelope &&
    a.stationery === b.stationery
  );
}

function firstPause({ shown, failure }: PreviewState): number {
  return shown === null && failure === null ? FIRST_PAUSE_MS : PAINT_PAUSE_MS;
}

function isSamePages(a: PreviewState, b: PreviewState): boolean {
  return a.shown === b.shown && a.failure === b.failure;
}

function measure(isShareDue: boolean, today: string): AppTransition {
  return (state) =>
    inEditor((editor) => {
      const { draft, template, preview, misspelt, history } = editor;
      const figured = { draft, template, preview, misspelt, content: history.present };
      const share = isShareDue ? letterShare(figured, today) : editor.share;
      return { ...editor, share, ...letterFindings(figured, coverOf(state), today) };
    })(state);
}
