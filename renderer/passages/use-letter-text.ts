import type { EditorView } from "prosemirror-view";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Passage } from "../../preload/letter/passage";
import { textsOf } from "../i18n/texts";
import { useDesk } from "../state/use-desk";
import { type PassageLayout, readLayout, sameLayout } from "./passage-layout";
import { insertPasted } from "./paste/insert-pasted";
import { readClipboard } from "./paste/read-clipboard";
import { openText } from "./text/open-text";
import "./text/letter-text.css";

export interface LetterText {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly view: EditorView | null;
  /** Where the chosen passage stands, for what is laid beside it; null where none is chosen. */
  readonly layout: PassageLayout | null;
}

/** The whole text of the letter in one editor, as long as it is shown. */
export function useLetterText(): LetterText {
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [layout, setLayout] = useState<PassageLayout | null>(null);
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const say = (key: string, values?: Record<string, string | number>) =>
      textsOf(desk.store.read().settings.language).say(key, values);
    let isMeasuring = false;
    // Once a frame, right before it is painted: a key press shall not wait for what is laid beside the text.
    const measure = (view: EditorView): void => {
      if (isMeasuring) return;
      isMeasuring = true;
      requestAnimationFrame(() => {
        isMeasuring = false;
        if (view.isDestroyed) return;
        const next = readLayout(view, desk.store.read().editor?.passage ?? null);
        flushSync(() => setLayout((before) => (sameLayout(before, next) ? before : next)));
      });
    };
    const opened = openText(place.current, desk, {
      label: () => say("window.passages.text"),
      frameOf: (passage: Passage | undefined, index) => ({
        label: say("window.passages.passage", { number: index + 1 }),
        placeholder: say(`window.passages.starters.${passage?.role ?? "other"}`),
      }),
      takeClipboard: (view, data) =>
        insertPasted(view, readClipboard(data.getData("text/html"), data.getData("text/plain")), desk.newId),
      askSpelling: () => false,
      onLaidOut: measure,
    });
    setView(opened.view);
    const observer = new ResizeObserver(() => measure(opened.view));
    observer.observe(opened.view.dom);
    const stop = desk.store.subscribe(() => measure(opened.view));
    measure(opened.view);
    return () => {
      stop();
      observer.disconnect();
      opened.end();
      setView(null);
    };
  }, [desk]);
  return { place, view, layout };
}
