import { type ReactNode, useId } from "react";
import "./step-card.css";

export interface StepCardProps {
  readonly id?: string;
  readonly title: string;
  readonly hint?: string;
  /** Which part of the page is edited here, as the value of `data-page-part`. */
  readonly pagePart?: string;
  /** What stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One group of things to decide within a step, with its name. */
export function StepCard({ id, title, hint, pagePart, aside, children }: StepCardProps) {
  const heading = useId();
  return (
    <section className="step-card" id={id} aria-labelledby={heading} data-page-part={pagePart}>
      <div className="step-card-head">
        <div>
          <h3 id={heading} className="step-card-title">
            {title}
          </h3>
          {hint === undefined ? null : <p className="step-card-hint">{hint}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
