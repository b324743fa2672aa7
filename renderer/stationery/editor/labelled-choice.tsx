import type { ReactNode } from "react";

export interface LabelledChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A choice among a few with its name above it, which the choice itself tells screen readers. */
export function LabelledChoice({ label, hint, children }: LabelledChoiceProps) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <div>{children}</div>
      {hint === undefined ? null : <p className="field-hint">{hint}</p>}
    </div>
  );
}
