import { useMemo } from "react";
import { foldedSheet, windowView } from "../../preload/envelopes/sheet-in-envelope";
import type { ZoneMm } from "../../preload/stationery/din-5008";
import { viewSentences } from "../envelopes/view-sentence";
import { presentEnvelope } from "../state/app-state";
import { useAppState, useEditor, useTexts } from "../state/use-desk";
import "./envelope-overlay.css";

const PAGE = { width: 210, height: 297 };
const WHOLE = `M0 0H${PAGE.width}V${PAGE.height}H0Z`;

/** The folds of a page, and on the first one what the window of the envelope always and sometimes shows. `page` is from 1. */
export function EnvelopeOverlay({ page }: { readonly page: number }) {
  const isShown = useEditor(({ preview }) => preview.isEnvelopeShown);
  return isShown ? <ShownEnvelope page={page} /> : null;
}

function ShownEnvelope({ page }: { readonly page: number }) {
  const texts = useTexts();
  const { say, language } = texts;
  const envelope = useAppState(presentEnvelope);
  const form = useEditor(({ preview }) => preview.shown?.printed.form ?? "B");
  const view = useMemo(() => windowView(envelope, form), [envelope, form]);
  const folds = foldedSheet(envelope.folding, form).folds;
  const window = page === 1 ? view : null;
  const mm = (value: number) => new Intl.NumberFormat(language).format(value);
  const words =
    page === 1 ? viewSentences(view, texts) : folds.map((at) => say("window.envelope.foldAt", { mm: mm(at) }));
  if (words.length === 0) return null;
  return (
    <div className="envelope-overlay" role="img" aria-label={[say("window.envelope.label"), ...words].join(" ")}>
      <svg viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} preserveAspectRatio="none" aria-hidden="true">
        {window === null || window.visibleSometimes === null ? null : (
          <>
            <path d={`${WHOLE}${hole(window.visibleSometimes)}`} fillRule="evenodd" className="overlay-veil" />
            <rect {...window.visibleSometimes} className="overlay-sometimes" />
            {window.visibleAlways === null ? null : <rect {...window.visibleAlways} className="overlay-always" />}
          </>
        )}
        {folds.map((at) => (
          <line key={at} x1={0} x2={PAGE.width} y1={at} y2={at} className="overlay-fold" />
        ))}
      </svg>
      {folds.map((at) => (
        <span key={at} className="overlay-word" data-kind="fold" style={{ top: percent(at, PAGE.height) }}>
          {say("window.envelope.foldAt", { mm: mm(at) })}
        </span>
      ))}
      {window?.visibleSometimes == null ? null : (
        <span
          className="overlay-word"
          data-kind="window"
          style={{
            top: percent(window.visibleSometimes.y, PAGE.height),
            left: percent(window.visibleSometimes.x, PAGE.width),
          }}
        >
          {say("window.envelope.windowOf", { name: envelope.name })}
        </span>
      )}
    </div>
  );
}

function hole({ x, y, width, height }: ZoneMm): string {
  return `M${x} ${y}v${height}h${width}v${-height}Z`;
}

function percent(mm: number, of: number): string {
  return `${(mm / of) * 100}%`;
}
