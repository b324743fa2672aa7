import { useState } from "react";
import { TextField as AriaTextField, FieldError, Input, Label, Text } from "react-aria-components";
import { useTexts } from "../state/use-desk";
import { readNumber, writtenNumber } from "./read-number";
import "./text-field.css";
import "./number-field.css";

export interface NumberFieldProps {
  readonly label: string;
  /** What the number is measured in, as it stands behind it. */
  readonly unit: string;
  /** The unit for screen readers. */
  readonly unitName: string;
  /** NaN shows what was typed, whatever it is. */
  readonly value: number;
  /** Takes NaN where what was typed is no number. */
  readonly onChange: (value: number) => void;
  /** What an arrow key adds or takes away. */
  readonly step?: number;
  readonly hint?: string;
  readonly error?: string;
  readonly id?: string;
}

/** A field for a measure: a comma or a point for decimals, arrow keys for steps; what is out of range is said and not changed. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, unitName, value, onChange, step = 1, hint, error, id } = props;
  const { language } = useTexts();
  const [typed, setTyped] = useState("");
  // What was typed stays as it is ("12," on the way to "12,5") for as long as it means the value.
  const text = Object.is(readNumber(typed), value) ? typed : writtenNumber(value, language);
  const take = (next: string) => {
    setTyped(next);
    onChange(readNumber(next));
  };
  return (
    <AriaTextField
      value={text}
      onChange={take}
      inputMode="decimal"
      isInvalid={error !== undefined}
      className="field number-field"
      {...(id === undefined ? {} : { id })}
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? step : event.key === "ArrowDown" ? -step : 0;
        if (by !== 0 && !Number.isNaN(value)) take(writtenNumber(Math.max(0, value + by), language));
        // Escape still closes the dialog that the field is in.
        if (by === 0) event.continuePropagation();
      }}
    >
      <Label className="field-label">
        {label}
        <span className="only-heard"> {unitName}</span>
      </Label>
      <span className="number-box">
        <Input className="field-input number-input" />
        <span className="number-unit" aria-hidden>
          {unit}
        </span>
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
