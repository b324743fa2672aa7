import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import "./line-field.css";

/** Words of a field's text that are pointed out: UTF-16 offsets, `to` excluded. */
export interface FieldMark {
  readonly from: number;
  readonly to: number;
  /** The one that comes into view. */
  readonly isCurrent: boolean;
}

interface FieldWordsProps {
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly FieldMark[];
}

/** A field's words below the field itself, where they carry the marks and make it as high as they are. */
export function FieldWords({ text, marks }: FieldWordsProps) {
  const current = useRef<HTMLElement>(null);
  const place = marks.find(({ isCurrent }) => isCurrent)?.from ?? null;
  useEffect(() => {
    if (place !== null) current.current?.scrollIntoView({ block: "center" });
  }, [place]);
  return (
    <div className="line-field-words" aria-hidden>
      {markedWords(text, marks, current)}
      {"\u200B"}
    </div>
  );
}

function markedWords(text: string, marks: readonly FieldMark[], current: RefObject<HTMLElement | null>) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to, isCurrent } of marks) {
    pieces.push(text.slice(at, from));
    pieces.push(
      <mark key={from} className="line-field-mark" data-current={isCurrent} {...(isCurrent ? { ref: current } : {})}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...pieces, text.slice(at)];
}
