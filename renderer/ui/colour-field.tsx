import { useId } from "react";
import "./text-field.css";
import "./colour-field.css";

export interface ColourFieldProps {
  readonly label: string;
  /** As "#rrggbb". */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

/** A colour, chosen with the system's means, and its number beside it for those who have to match one. */
export function ColourField({ label, value, onChange, hint }: ColourFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="colour-box">
        <input
          id={id}
          type="color"
          className="colour-input"
          value={value}
          {...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` })}
          onChange={({ target }) => onChange(target.value.toLowerCase())}
        />
        <span className="colour-number">{value}</span>
      </span>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
