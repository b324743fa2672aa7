import { type ReactNode, useId } from "react";
import "./step-card.css";

export interface StepCardProps {
  readonly title: string;
  readonly hint?: string;
  /** What stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One group of things to decide within a step, with its name. */
export function StepCard({ title, hint, aside, children }: StepCardProps) {
  const id = useId();
  return (
    <section className="step-card" aria-labelledby={id}>
      <div className="step-card-head">
        <div>
          <h3 id={id} className="step-card-title">
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
