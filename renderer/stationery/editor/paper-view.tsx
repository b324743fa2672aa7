import { useEffect, useMemo, useRef, useState } from "react";
import type { StationeryMode } from "../../../preload/letter/letter";
import { printedZones, sheetGeometry } from "../../../preload/stationery/sheet-geometry";
import type { Stationery } from "../../../preload/stationery/stationery";
import { PageImage } from "../../preview/page-image";
import { useTexts } from "../../state/use-desk";
import { SegmentedControl } from "../../ui/segmented-control";
import { PAPER_SENTENCES, STATIONERY_MODES } from "../paper-sentence";
import type { PaperPages } from "./use-paper-pages";
import "../../preview/preview.css";
import "./paper-view.css";

export type ShownLetter = "own" | "sample";

export interface PaperViewProps {
  readonly stationery: Stationery;
  readonly pages: PaperPages;
  readonly mode: StationeryMode;
  readonly onMode: (mode: StationeryMode) => void;
  /** Which letter is on the paper; null where none is open besides the sample. */
  readonly letter: ShownLetter | null;
  readonly onLetter: (letter: ShownLetter) => void;
  /** Whether the pages are those of an earlier state, because the present one can't be kept. */
  readonly isEarlier: boolean;
}

const MARGIN_PX = 24;
const NARROWEST_PX = 160;
/** A page is not made smaller than this for the sake of being seen as a whole. */
const READABLE_PX = 520;
/** Following pages are all alike. */
const MOST_PAGES = 2;

/** The first two pages of a letter on the paper that is edited. */
export function PaperView(props: PaperViewProps) {
  const { stationery, pages, mode, onMode, letter, onLetter, isEarlier } = props;
  const { say, explain } = useTexts();
  const pane = useRef<HTMLElement>(null);
  const room = useRoom(pane);
  const wholePx = Math.max(READABLE_PX, ((room.height - 2 * MARGIN_PX) * 210) / 297);
  const widthPx = Math.round(Math.max(NARROWEST_PX, Math.min(room.width - 2 * MARGIN_PX, wholePx)));
  const { shown, failure } = pages;
  const problem = failure === null ? (isEarlier ? say("stationeryEditor.paper.earlier") : null) : explain(failure);
  return (
    <section className="paper-view" aria-label={say("stationeryEditor.paper.title")}>
      <div className="paper-bar">
        <SegmentedControl
          label={say("stationeryEditor.paper.mode")}
          segments={STATIONERY_MODES.map((id) => ({ id, label: say(PAPER_SENTENCES[id].name) }))}
          chosen={mode}
          onChoose={onMode}
        />
        {letter === null ? null : (
          <SegmentedControl
            label={say("stationeryEditor.paper.letter")}
            segments={(["own", "sample"] as const).map((id) => ({ id, label: say(`stationeryEditor.paper.${id}`) }))}
            chosen={letter}
            onChoose={onLetter}
          />
        )}
      </div>
      <div role="status">{problem === null ? null : <p className="paper-problem">{problem}</p>}</div>
      <section
        ref={pane}
        className="preview-pages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        tabIndex={0}
        aria-label={say("window.preview.pages")}
      >
        {shown.pages.length === 0 ? <div className="page" style={{ width: widthPx }} /> : null}
        {shown.pages.slice(0, MOST_PAGES).map((page, index) => (
          <PageImage
            key={index}
            page={page}
            widthPx={widthPx}
            label={say("window.preview.page", { page: index + 1, count: shown.pages.length })}
            mark={null}
            marks={mode === "preprinted" ? <PrintedZones stationery={stationery} page={index + 1} /> : null}
            onFind={() => undefined}
          />
        ))}
      </section>
    </section>
  );
}

/** What is printed on the paper already, hatched. */
function PrintedZones({ stationery, page }: { readonly stationery: Stationery; readonly page: number }) {
  const { geometry, zones } = useMemo(() => {
    const sheet = sheetGeometry(stationery, 0);
    return { geometry: sheet, zones: printedZones(stationery, sheet, page) };
  }, [stationery, page]);
  const { width, height } = geometry.sheet;
  return zones.map((zone) => (
    <div
      key={`${zone.x} ${zone.y}`}
      className="printed-zone"
      style={{
        left: `${(zone.x / width) * 100}%`,
        top: `${(zone.y / height) * 100}%`,
        width: `${(zone.width / width) * 100}%`,
        height: `${(zone.height / height) * 100}%`,
      }}
    />
  ));
}

/** Width and height of the pane in pixels without the scroll bar, as they change. */
function useRoom(pane: React.RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 480, height: 640 });
  useEffect(() => {
    const box = pane.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth > 0) setRoom({ width: box.clientWidth, height: box.clientHeight });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [pane]);
  return room;
}
