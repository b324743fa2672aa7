import { useMemo } from "react";
import { useEditor, useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";
import { clearAreas } from "./clear-areas";
import { FindingCard } from "./finding-card";
import { LengthCard } from "./length-card";
import { LetBeList } from "./let-be-list";
import "./checks.css";

/** What is still missing or wrong. */
export function ChecksStep() {
  const { say } = useTexts();
  const findings = useEditor((editor) => editor.findings);
  const letBe = useEditor((editor) => editor.letBe);
  const clear = useMemo(() => (findings === null ? [] : clearAreas(findings)), [findings]);
  if (findings === null)
    return <StepPage title={say("steps.checks.title")} lead={say("checking.busy")} children={null} />;
  const names = clear.map((area) => say(`checking.areas.${area}`));
  return (
    <StepPage
      title={findings.length === 0 ? say("checking.nothing") : say("checking.title", { count: findings.length })}
      lead={findings.length === 0 ? say("checking.nothingLead") : say("steps.checks.lead")}
    >
      <ul className="findings" aria-label={say("steps.checks.name")}>
        {findings.map((finding) => (
          <FindingCard key={finding.key} finding={finding} />
        ))}
      </ul>
      {names.length === 0 ? null : (
        <section className="checks-part">
          <h3 className="checks-heading">{say("checking.clear")}</h3>
          <p className="checks-clear">{names.join(" · ")}</p>
        </section>
      )}
      <LengthCard />
      <LetBeList findings={letBe} />
    </StepPage>
  );
}
