import { Fragment, useEffect, useMemo } from "react";
import type { PageWords, WordBox } from "../../preload/contract/preview";
import { putOutLight } from "../state/lighting";
import { useDesk, useEditor } from "../state/use-desk";
import { markOnPage } from "./page-places";
import { wordsKey } from "./wanted-words";
import "./page-marks.css";

const PAGE_WIDTH_MM = 210;
const PAGE_HEIGHT_MM = 297;

/** What lights up on a page for a moment because it was changed, and where words were found. `page` counts from 1. */
export function PageMarks({ page }: { readonly page: number }) {
  const lit = useEditor((editor) => editor.lit);
  const found = useEditor((editor) => editor.found);
  return (
    <>
      <Words words={found} page={page} className="page-found" />
      <Words words={lit?.words ?? NOTHING} page={page} className="page-lit" />
    </>
  );
}

const NOTHING: readonly PageWords[] = [];

interface WordsProps {
  readonly words: readonly PageWords[];
  readonly page: number;
  readonly className: string;
}

/** Words by their boxes; nothing until the pages that are shown know them, and the whole passage where they have no boxes. */
function Words({ words, page, className }: WordsProps) {
  const shown = useEditor(({ preview }) => preview.shown);
  const known = useMemo(() => new Map(shown?.words.map((one) => [wordsKey(one), one])), [shown]);
  const marks = useMemo(
    () =>
      words.flatMap((one) => {
        const key = wordsKey(one);
        const placed = known.get(key);
        if (shown === null || placed === undefined) return [];
        const boxes = placed.boxes.filter((box) => box.page === page);
        const passage =
          placed.boxes.length > 0 || one.part !== "passage" ? null : markOnPage(shown.places, one.id, page);
        return [{ key, boxes, passage }];
      }),
    [words, known, shown, page],
  );
  return marks.map(({ key, boxes, passage }) => (
    <Fragment key={key}>
      {boxes.map((box) => (
        <div key={box.topMm} className={className} style={boxStyle(box)} />
      ))}
      {passage === null ? null : (
        <div
          className={`${className} page-whole`}
          style={{ top: tall(passage.topMm), height: tall(passage.bottomMm - passage.topMm) }}
        />
      )}
    </Fragment>
  ));
}

/** Puts the light out a moment after the page has it; for as long as it is on, a newer change begins anew. */
export function useLight(): void {
  const { change } = useDesk();
  const lit = useEditor((editor) => editor.lit);
  const isPlaced = useEditor(({ lit: now, preview }) => {
    const [first] = now?.words ?? [];
    return first !== undefined && preview.shown?.words.some((one) => wordsKey(one) === wordsKey(first)) === true;
  });
  // Where pages take their time, the moment begins with them.
  useEffect(() => {
    if (lit === null) return undefined;
    const timer = setTimeout(() => change(putOutLight()), LIT_MS);
    return () => clearTimeout(timer);
  }, [lit, isPlaced, change]);
}

const LIT_MS = 2_400;

function boxStyle({ leftMm, topMm, widthMm, heightMm }: WordBox) {
  return {
    left: `${(leftMm / PAGE_WIDTH_MM) * 100}%`,
    top: tall(topMm),
    width: `${(widthMm / PAGE_WIDTH_MM) * 100}%`,
    height: tall(heightMm),
  };
}

function tall(mm: number): string {
  return `${(mm / PAGE_HEIGHT_MM) * 100}%`;
}
