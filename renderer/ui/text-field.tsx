import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from "react-aria-components";
import { type FieldMark, FieldWords } from "./field-words";
import "./text-field.css";

export interface FieldProps extends Omit<TextFieldProps, "className" | "style" | "children"> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  /** More than one: a field of several lines that grows with its text. */
  readonly rows?: number;
  /** Words of its value that are pointed out, in the order of the text; left away where a field never has any. */
  readonly marks?: readonly FieldMark[];
}

/** A field with its label, hint and error, which screen readers hear together. */
export function TextField({ label, hint, error, placeholder = "", rows = 1, marks, ...props }: FieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className="field">
      <Label className="field-label">{label}</Label>
      {marks === undefined ? (
        <Typed className="field-input" rows={rows} placeholder={placeholder} />
      ) : (
        <div className="field-input line-field" data-rows={rows}>
          <FieldWords text={props.value ?? ""} marks={marks} />
          <Typed className="line-field-area" rows={rows} placeholder={placeholder} />
        </div>
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

interface TypedProps {
  readonly className: string;
  readonly rows: number;
  readonly placeholder: string;
}

function Typed({ className, rows, placeholder }: TypedProps) {
  if (rows === 1) return <Input className={className} placeholder={placeholder} />;
  return <TextArea className={`${className} field-area`} rows={rows} placeholder={placeholder} />;
}
