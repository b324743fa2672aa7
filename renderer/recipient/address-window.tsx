import { Check, TriangleAlert } from "lucide-react";
import type { Recipient } from "../../preload/letter/recipient";
import { addressZoneLines, MAX_ADDRESS_LINES, MAX_REMARK_LINES } from "../../preload/stationery/address-block";
import { useTexts } from "../state/use-desk";

/** The window of the envelope with what stands in it, and whether that fits. */
export function AddressWindow({ recipient }: { readonly recipient: Recipient }) {
  const { say } = useTexts();
  const lines = addressZoneLines(recipient);
  const remarks = recipient.postalRemarks;
  const surplus = Math.max(0, lines.length - MAX_ADDRESS_LINES) + Math.max(0, remarks.length - MAX_REMARK_LINES);
  const words = surplus === 0 ? say("recipient.window.fits") : say("recipient.window.surplus", { count: surplus });
  return (
    <figure className="envelope" aria-label={say("recipient.window.label")}>
      <div className="envelope-window">
        <div className="envelope-remarks">
          {remarks.map((line, index) => (
            <WindowLine key={`${index} ${line}`} text={line} isOver={index >= MAX_REMARK_LINES} />
          ))}
        </div>
        <div className="envelope-lines">
          {lines.map((line, index) => (
            <WindowLine key={`${index} ${line}`} text={line} isOver={index >= MAX_ADDRESS_LINES} />
          ))}
        </div>
      </div>
      <figcaption className={`envelope-words${surplus === 0 ? "" : " envelope-words-over"}`}>
        {lines.length === 0 ? say("recipient.window.empty") : <Verdict isFitting={surplus === 0} words={words} />}
      </figcaption>
    </figure>
  );
}

function Verdict({ isFitting, words }: { readonly isFitting: boolean; readonly words: string }) {
  const Icon = isFitting ? Check : TriangleAlert;
  return (
    <>
      <Icon size={16} aria-hidden />
      {words}
    </>
  );
}

function WindowLine({ text, isOver }: { readonly text: string; readonly isOver: boolean }) {
  return <span className={`envelope-line${isOver ? " envelope-line-over" : ""}`}>{text}</span>;
}
