import { showStep } from "../state/editor-state";
import { STEPS } from "../state/steps";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import "./step-rail.css";

/** The way through the work; every step can be gone to at any time. */
export function StepRail() {
  const { change } = useDesk();
  const { say } = useTexts();
  const chosen = useEditor(({ step }) => step);
  return (
    <nav className="rail" aria-label={say("steps.rail")}>
      <ol className="rail-steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className="rail-step"
              aria-current={step === chosen ? "step" : undefined}
              onClick={() => change(showStep(step))}
            >
              <span className="rail-mark" aria-hidden>
                {index + 1}
              </span>
              <span className="rail-name">{say(`steps.${step}.name`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
