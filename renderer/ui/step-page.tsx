import type { ReactNode } from "react";
import "./step-page.css";

export interface StepPageProps {
  /** The one question of the step. */
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** Id of the heading of the step that is shown; it takes the focus when the step opens. */
export const STEP_HEADING = "step-heading";

/** The column in which one step of the work is done: a question, a word about it, and what answers it. */
export function StepPage({ title, lead, children }: StepPageProps) {
  return (
    <section className="editor" aria-label={title}>
      <div className="editor-column">
        <header className="step-head">
          <h2 id={STEP_HEADING} className="step-title" tabIndex={-1}>
            {title}
          </h2>
          <p className="step-lead">{lead}</p>
        </header>
        {children}
      </div>
    </section>
  );
}
