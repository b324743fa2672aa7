import { Check } from "lucide-react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import "./checkbox.css";

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

export function Checkbox({ label, hint, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="checkbox">
      <span className="checkbox-box">
        <Check size={16} aria-hidden />
      </span>
      <span className="checkbox-words">
        <span>{label}</span>
        {hint === undefined ? null : <span className="checkbox-hint">{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}
