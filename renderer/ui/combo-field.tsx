import { useId } from "react";
import { TextField as AriaTextField, Input, Label, Text } from "react-aria-components";
import { type FieldMark, FieldWords } from "./field-words";
import "./text-field.css";

export interface ComboFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What is proposed; anything else can be typed as well. */
  readonly proposals: readonly string[];
  readonly onChange: (value: string) => void;
  readonly isReadOnly?: boolean;
  /** Words of its value that are pointed out, in the order of the text. */
  readonly marks?: readonly FieldMark[];
}

/**
 * A field that proposes words while it is typed into. The list is the browser's own: the one of react-aria hides everything
 * else from screen readers while it is open, focusable things included.
 */
export function ComboField(props: ComboFieldProps) {
  const { id, label, hint, placeholder = "", value, proposals, onChange, isReadOnly = false, marks = [] } = props;
  const list = useId();
  return (
    <AriaTextField
      {...(id === undefined ? {} : { id })}
      className="field"
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-input line-field" data-rows={1}>
        <FieldWords text={value} marks={marks} />
        <Input className="line-field-area" placeholder={placeholder} list={list} autoComplete="off" />
        <datalist id={list}>
          {proposals.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
