import { STEPS } from "../state/steps";
import { useEditor, useTexts } from "../state/use-desk";
import { stepStates } from "../steps/step-states";
import { RailFoot } from "./rail-foot";
import { RailStep } from "./rail-step";
import "./step-rail.css";

/** The way through the work, with how far each step is; every step can be gone to at any time. */
export function StepRail() {
  const { say } = useTexts();
  const content = useEditor(({ history }) => history.present);
  const template = useEditor((editor) => editor.template);
  const findings = useEditor((editor) => editor.findings);
  const states = stepStates(content, template, findings);
  return (
    <nav className="rail" aria-label={say("steps.rail")}>
      <ol className="rail-steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <RailStep step={step} number={index + 1} state={states[step]} />
          </li>
        ))}
      </ol>
      <RailFoot />
    </nav>
  );
}
