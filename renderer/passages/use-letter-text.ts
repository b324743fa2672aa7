import type { EditorView } from "prosemirror-view";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { textsOf } from "../i18n/texts";
import type { Desk } from "../state/desk";
import { useDesk } from "../state/use-desk";
import { type PassageLayout, readLayout, readRooms } from "./passage-layout";
import { insertPasted } from "./paste/insert-pasted";
import { readClipboard } from "./paste/read-clipboard";
import { followSpelling } from "./text/follow-spelling";
import { openText, type TextOptions } from "./text/open-text";
import type { WrongWord } from "./text/wrong-word";
import "./text/letter-text.css";

/** What is laid beside the text has to know of it. */
export interface TextLayout {
  /** The chosen passage; null where none is chosen. */
  readonly passage: PassageLayout | null;
  /** Where the rooms for cards are, by question. */
  readonly rooms: Readonly<Record<string, number>>;
}

export interface LetterText {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly view: EditorView | null;
  readonly layout: TextLayout;
  /** The word whose corrections are asked for. */
  readonly wrong: WrongWord | null;
  readonly setWrong: (wrong: WrongWord | null) => void;
  readonly isLinking: boolean;
  readonly setLinking: (isLinking: boolean) => void;
}

/** The whole text of the letter in one editor, as long as it is shown. */
export function useLetterText(): LetterText {
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [layout, setLayout] = useState<TextLayout>({ passage: null, rooms: {} });
  const [wrong, setWrong] = useState<WrongWord | null>(null);
  const [isLinking, setLinking] = useState(false);
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const measure = measuring(desk, (next) =>
      setLayout((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next)),
    );
    const opened = openText(
      place.current,
      desk,
      optionsOf(desk, { onLaidOut: measure, askSpelling: setWrong, askLink: () => setLinking(true) }),
    );
    const stopSpelling = followSpelling(opened.view, desk.store);
    setView(opened.view);
    const observer = new ResizeObserver(() => measure(opened.view));
    observer.observe(opened.view.dom);
    const stop = desk.store.subscribe(() => measure(opened.view));
    measure(opened.view);
    return () => {
      stop();
      stopSpelling();
      observer.disconnect();
      opened.end();
      setView(null);
    };
  }, [desk]);
  return { place, view, layout, wrong, setWrong, isLinking, setLinking };
}

function optionsOf(desk: Desk, told: Pick<TextOptions, "onLaidOut" | "askSpelling" | "askLink">): TextOptions {
  const say = (key: string, values?: Record<string, string | number>) =>
    textsOf(desk.store.read().settings.language).say(key, values);
  return {
    label: () => say("window.passages.text"),
    frameOf: (passage, index) => ({
      label: say("window.passages.passage", { number: index + 1 }),
      placeholder: say(`window.passages.starters.${passage?.role ?? "other"}`),
    }),
    takeClipboard: (view, data) =>
      insertPasted(view, readClipboard(data.getData("text/html"), data.getData("text/plain")), desk.newId),
    ...told,
  };
}

/** Measures once a frame, right before it is painted: a key press shall not wait for what is laid beside the text. */
function measuring(desk: Desk, take: (layout: TextLayout) => void): (view: EditorView) => void {
  let isWaiting = false;
  return (view) => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (view.isDestroyed) return;
      const passage = readLayout(view, desk.store.read().editor?.passage ?? null);
      flushSync(() => take({ passage, rooms: readRooms(view) }));
    });
  };
}
