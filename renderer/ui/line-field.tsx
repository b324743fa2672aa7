import { TextField as AriaTextField, Label, Text, TextArea } from "react-aria-components";
import { type FieldMark, FieldWords } from "./field-words";
import type { FieldProps } from "./text-field";
import "./text-field.css";

export interface LineFieldProps extends Omit<FieldProps, "rows" | "error"> {
  readonly value: string;
  /** In the order of the text; where the field is empty, in its placeholder. */
  readonly marks?: readonly FieldMark[];
}

/** A field for one line of text that grows over as many lines as it needs; the enter key breaks none. */
export function LineField({ label, hint, placeholder = "", marks = [], ...props }: LineFieldProps) {
  return (
    <AriaTextField {...props} className="field">
      <Label className="field-label">{label}</Label>
      <div className="field-input line-field">
        <FieldWords text={props.value === "" ? placeholder : props.value} marks={marks} />
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
