import type { Preview } from "../../preload/contract/preview";
import type { DraftContent } from "../../preload/letter/draft";
import { localDay } from "../../preload/letter/local-day";
import type { AppStore, AppTransition } from "../state/app-state";
import { type EditorState, inEditor } from "../state/editor-state";
import type { Timers } from "../state/timers";
import { letterFindings, letterShare } from "./letter-figures";

/** Long enough that nobody who types without a pause waits for it. */
export const MEASURE_PAUSE_MS = 500;

/** Measures the open letter after each pause: how much of it is own, and what the checks find. */
export function measureLetters(store: AppStore, timers: Timers, now: () => number): void {
  let known: Measured | null = null;
  let isShareDue = false;
  let stop: (() => void) | null = null;
  const look = () => {
    const { editor } = store.read();
    if (editor === null) return;
    const next = measuredOf(editor);
    if (known?.content === next.content && known.pages === next.pages) return;
    const pause = known === null ? 0 : MEASURE_PAUSE_MS;
    const isWritten = known?.content !== next.content;
    known = next;
    isShareDue ||= isWritten;
    stop?.();
    stop = timers.after(pause, () => {
      store.change(measure(isShareDue, localDay(new Date(now()))));
      isShareDue = false;
    });
  };
  store.subscribe(look);
  look();
}

/** What the figures are measured from. */
interface Measured {
  readonly content: DraftContent;
  readonly pages: Preview | null;
}

function measuredOf({ history, preview }: EditorState): Measured {
  return { content: history.present, pages: preview.shown };
}

function measure(isShareDue: boolean, today: string): AppTransition {
  return inEditor((editor) => {
    const { draft, template, preview, history } = editor;
    const figured = { draft, template, preview, content: history.present };
    const share = isShareDue ? letterShare(figured, today) : editor.share;
    return { ...editor, share, ...letterFindings(figured, today) };
  });
}
