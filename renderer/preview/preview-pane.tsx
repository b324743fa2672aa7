import { useEffect, useRef, useState } from "react";
import { useAppState, useDesk, useEditor, useTexts } from "../state/use-desk";
import { EnvelopeBar } from "./envelope-bar";
import { PagesColumn } from "./pages-column";
import { PaneEdge } from "./pane-edge";
import { PaperBar } from "./paper-bar";
import { PreviewBar } from "./preview-bar";
import { seePage } from "./preview-state";
import { PAPER_WIDTH_PX, reportZoom } from "./shown-zoom";
import "./preview.css";

const MARGIN_PX = 24;

/** The pages of the letter, as they will be printed. */
export function PreviewPane() {
  const { change } = useDesk();
  const { say, explain } = useTexts();
  const pane = useRef<HTMLDivElement>(null);
  const roomPx = useWidth(pane);
  const zoom = useEditor(({ preview }) => preview.zoom);
  const failure = useEditor(({ preview }) => preview.failure);
  const width = useAppState(({ settings }) => settings.previewWidth);
  const widthPx = zoom === "fit" ? Math.max(160, roomPx - 2 * MARGIN_PX) : Math.round(PAPER_WIDTH_PX * zoom);
  reportZoom(widthPx / PAPER_WIDTH_PX);
  return (
    <>
      <PaneEdge />
      <section className="preview" style={width === null ? {} : { width }} aria-label={say("window.preview.title")}>
        <PreviewBar zoom={widthPx / PAPER_WIDTH_PX} />
        <PaperBar />
        <EnvelopeBar />
        {/* Of stationery that is not here, the bar tells with the way out. */}
        {failure === null || failure.code === "stationery.unknown" ? null : (
          <p className="preview-problem" role="alert">
            {explain(failure)}
          </p>
        )}
        <section
          ref={pane}
          className="preview-pages"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
          tabIndex={0}
          aria-label={say("window.preview.pages")}
          onScroll={() => change(seePage(pageInView(pane.current)))}
        >
          <PagesColumn pane={pane} widthPx={widthPx} />
        </section>
      </section>
    </>
  );
}

/** The page that the middle of the pane lies on, from 1. */
function pageInView(pane: HTMLElement | null): number {
  const pages = [...(pane?.querySelectorAll<HTMLElement>(".page") ?? [])];
  const middle = (pane?.scrollTop ?? 0) + (pane?.clientHeight ?? 0) / 2;
  return Math.max(1, pages.filter((page) => page.offsetTop <= middle).length);
}

/** Width in pixels without the scroll bar, as it changes. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(500);
  useEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
