import { type RefObject, useEffect } from "react";
import { placeCaret } from "../state/editor-state";
import { goToPart } from "../state/looked-part";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { EnvelopeOverlay } from "./envelope-overlay";
import { PageImage } from "./page-image";
import { PageMarks, useLight } from "./page-marks";
import { markOnPage, partAt, placeOfPart } from "./page-places";
import { seePage } from "./preview-state";

export interface PagesColumnProps {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly widthPx: number;
}

/** The pages below each other; a click on one leads to the words that stand there. */
export function PagesColumn({ pane, widthPx }: PagesColumnProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const shown = useEditor(({ preview }) => preview.shown);
  const passage = useEditor((editor) => editor.passage);
  useScrolling(pane, widthPx);
  useLight();
  if (shown === null) return <div className="page page-empty" style={{ width: widthPx }} />;
  return shown.pages.map((page, index) => (
    <PageImage
      key={index}
      page={page}
      widthPx={widthPx}
      label={say("window.preview.page", { page: index + 1, count: shown.pages.length })}
      mark={markOnPage(shown.places, passage, index + 1)}
      marks={<PageMarks page={index + 1} />}
      above={<EnvelopeOverlay page={index + 1} />}
      onFind={(xMm, yMm) => {
        const found = partAt(shown.places, index + 1, xMm, yMm);
        if (found?.part === "passage")
          change(placeCaret({ field: { passage: found.id, block: 0, item: 0 }, offset: 0 }));
        else change(goToPart(found));
        change(seePage(index + 1));
      }}
    />
  ));
}

/** Brings the page that is wished for, and the passage or part that is edited, into view. */
function useScrolling(pane: RefObject<HTMLDivElement | null>, widthPx: number) {
  const wanted = useEditor(({ preview }) => preview.wanted);
  const passage = useEditor((editor) => editor.passage);
  const places = useEditor(({ preview }) => preview.shown?.places);
  const looked = useEditor((editor) => editor.looked);
  const edited = looked ?? { part: "passage", id: passage ?? "" };
  const place = places === undefined || (looked === null && passage === null) ? undefined : placeOfPart(places, edited);
  const page = place?.page;
  const yPx = place === undefined ? 0 : Math.round((place.yMm / 210) * widthPx);

  useEffect(() => {
    if (wanted !== null) pageElement(pane.current, wanted.page)?.scrollIntoView({ block: "start" });
  }, [wanted, pane]);

  // Who comes back to a part sees it again: `looked` is a new object then.
  useEffect(() => {
    const box = pane.current;
    const element = page === undefined ? null : pageElement(box, page);
    if (box === null || element === null) return;
    const top = element.offsetTop + yPx;
    const isInView = top >= box.scrollTop + 24 && top <= box.scrollTop + box.clientHeight * 0.75;
    if (!isInView) box.scrollTo({ top: Math.max(0, top - box.clientHeight / 3) });
  }, [page, yPx, looked, pane]);
}

function pageElement(pane: HTMLElement | null, page: number): HTMLElement | null {
  return pane?.querySelectorAll<HTMLElement>(".page")[page - 1] ?? null;
}
