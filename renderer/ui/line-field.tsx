import { type ReactNode, useEffect, useRef } from "react";
import { TextField as AriaTextField, Label, Text, TextArea } from "react-aria-components";
import type { FieldProps } from "./text-field";
import "./text-field.css";
import "./line-field.css";

/** Words of a field's text that are pointed out: UTF-16 offsets, `to` excluded. */
export interface FieldMark {
  readonly from: number;
  readonly to: number;
  /** The one that comes into view. */
  readonly isCurrent: boolean;
}

export interface LineFieldProps extends Omit<FieldProps, "rows" | "error"> {
  readonly value: string;
  /** In the order of the text; where the field is empty, in its placeholder. */
  readonly marks?: readonly FieldMark[];
}

/** A field for one line of text that grows over as many lines as it needs; the enter key breaks none. */
export function LineField({ label, hint, placeholder = "", marks = [], ...props }: LineFieldProps) {
  const current = useRef<HTMLElement>(null);
  const place = marks.find(({ isCurrent }) => isCurrent)?.from ?? null;
  useEffect(() => {
    if (place !== null) current.current?.scrollIntoView({ block: "center" });
  }, [place]);
  const text = props.value === "" ? placeholder : props.value;
  return (
    <AriaTextField {...props} className="field">
      <Label className="field-label">{label}</Label>
      <div className="field-input line-field">
        {/* The same words below the field: they make it as high as they are, and carry the marks. */}
        <div className="line-field-words" aria-hidden>
          {markedWords(text, marks, current)}
          {"\u200B"}
        </div>
        <TextArea
          className="line-field-area"
          rows={1}
          placeholder={placeholder}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}

function markedWords(text: string, marks: readonly FieldMark[], current: React.RefObject<HTMLElement | null>) {
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
