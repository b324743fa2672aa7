import { useRef } from "react";
import { changeSettings } from "../state/app-state";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { proposedWidth } from "./proposed-width";

const NARROWEST_PX = 320;
const WIDEST_PX = 1_400;
const STEP_PX = 24;
/** The text keeps at least this much. */
const TEXT_PX = 440;

/** The edge between text and pages: it is dragged, or moved with the arrow keys. */
export function PaneEdge() {
  const { change } = useDesk();
  const { say } = useTexts();
  const width = useAppState(({ settings }) => settings.previewWidth) ?? proposedWidth(window.innerWidth);
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widen = (wish: number) => {
    const most = Math.min(WIDEST_PX, Math.max(NARROWEST_PX, window.innerWidth - TEXT_PX));
    change(changeSettings({ previewWidth: Math.round(Math.min(Math.max(wish, NARROWEST_PX), most)) }));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved is no horizontal rule.
    <div
      className="pane-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say("window.preview.edge")}
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PX}
      aria-valuemax={WIDEST_PX}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") widen(width + STEP_PX);
        if (key === "ArrowRight") widen(width - STEP_PX);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const shown = event.currentTarget.nextElementSibling?.getBoundingClientRect().width;
        start.current = { x: event.clientX, width: shown ?? width };
      }}
      onPointerMove={({ clientX }) => {
        if (start.current !== null) widen(start.current.width + start.current.x - clientX);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
