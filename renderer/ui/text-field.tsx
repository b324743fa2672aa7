import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from "react-aria-components";
import "./text-field.css";

export interface FieldProps extends Omit<TextFieldProps, "className" | "style" | "children"> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  /** More than one: a field of several lines that grows with its text. */
  readonly rows?: number;
}

/** A field with its label, hint and error, which screen readers hear together. */
export function TextField({ label, hint, error, placeholder = "", rows = 1, ...props }: FieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className="field">
      <Label className="field-label">{label}</Label>
      {rows === 1 ? (
        <Input className="field-input" placeholder={placeholder} />
      ) : (
        <TextArea className="field-input field-area" rows={rows} placeholder={placeholder} />
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
