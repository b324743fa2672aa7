import type { Envelope } from "../../preload/envelopes/envelope";
import { foldedSheet, playOf, windowView } from "../../preload/envelopes/sheet-in-envelope";
import { type Form, letterGeometry } from "../../preload/stationery/din-5008";
import { useTexts } from "../state/use-desk";
import { viewSentences } from "./view-sentence";
import "./line-key.css";

export interface EnvelopeDrawingProps {
  /** Measures that can be (envelope-faults.ts). */
  readonly envelope: Envelope;
  readonly form: Form;
}

const MARGIN_MM = 4;

/** The envelope with the folded sheet in it at both ends of its play, true to scale; the address field is drawn on the sheet. */
export function EnvelopeDrawing({ envelope, form }: EnvelopeDrawingProps) {
  const texts = useTexts();
  const { width, height, window } = envelope;
  const folded = foldedSheet(envelope.folding, form);
  const play = playOf(envelope, folded);
  const sentences = viewSentences(windowView(envelope, form), texts);
  const { addressField } = letterGeometry(form);
  const sheetAt = (x: number, y: number, end: "first" | "last") => (
    <g className="drawn-sheet" data-end={end}>
      <rect x={x} y={y} width={folded.width} height={folded.height} className="drawn-paper" />
      <rect
        x={x + addressField.x}
        y={y + folded.pageTop + addressField.y}
        width={addressField.width}
        height={addressField.height}
        className="drawn-field"
      />
    </g>
  );
  return (
    <figure className="envelope-drawing">
      <svg
        viewBox={`${-MARGIN_MM} ${-MARGIN_MM} ${width + 2 * MARGIN_MM} ${height + 2 * MARGIN_MM}`}
        role="img"
        aria-label={texts.say("envelopes.drawing", { name: envelope.name })}
      >
        <rect width={width} height={height} className="drawn-envelope" />
        {play === null ? null : sheetAt(play.x.from, play.y.from, "first")}
        {play === null ? null : sheetAt(play.x.to, play.y.to, "last")}
        <rect
          x={window.left}
          y={height - window.bottom - window.height}
          width={window.width}
          height={window.height}
          className="drawn-window"
        />
      </svg>
      <figcaption>
        <ul className="line-key drawing-key">
          <li data-key="window">{texts.say("envelopes.key.window")}</li>
          <li data-key="first">{texts.say("envelopes.key.first")}</li>
          <li data-key="last">{texts.say("envelopes.key.last")}</li>
        </ul>
        <ul className="drawing-words" aria-live="polite">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
