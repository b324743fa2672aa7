import { useMemo, useRef, useState } from "react";
import type { Finding } from "../../preload/letter/checks/check";
import { openDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { StepPage } from "../ui/step-page";
import { clearAreas } from "./clear-areas";
import { FindingCard } from "./finding-card";
import { MOST_UNGROUPED } from "./finding-groups";
import { GroupedFindings } from "./grouped-findings";
import { LengthCard } from "./length-card";
import { LetBeList } from "./let-be-list";
import { useFocusInList } from "./use-focus-in-list";
import "./checks.css";

/** Findings that were mended or let be since the letter was measured: they go at once, not only at the next pause. */
interface Answered {
  readonly measured: readonly Finding[] | null;
  readonly keys: ReadonlySet<string>;
}

const NOTHING_ANSWERED: Answered = { measured: null, keys: new Set() };

/** What is still missing or wrong. */
export function ChecksStep() {
  const { change } = useDesk();
  const { say } = useTexts();
  const measured = useEditor((editor) => editor.findings);
  const letBe = useEditor((editor) => editor.letBe);
  const [answered, setAnswered] = useState(NOTHING_ANSWERED);
  const findings = useMemo(
    () => measured?.filter(({ key }) => answered.measured !== measured || !answered.keys.has(key)) ?? null,
    [measured, answered],
  );
  const list = useFocusInList(findings ?? []);
  const answer = (ones: readonly Finding[]) =>
    setAnswered((before) => ({
      measured,
      keys: new Set([...(before.measured === measured ? before.keys : []), ...ones.map(({ key }) => key)]),
    }));
  // Cards don't change their places while somebody works through them.
  const wasGrouped = useRef(false);
  wasGrouped.current ||= (findings?.length ?? 0) > MOST_UNGROUPED;
  const isGrouped = wasGrouped.current && (findings?.length ?? 0) > 0;
  const clear = useMemo(() => (findings === null ? [] : clearAreas(findings)), [findings]);
  if (findings === null)
    return <StepPage title={say("steps.checks.title")} lead={say("checking.busy")} children={null} />;
  const names = clear.map((area) => say(`checking.areas.${area}`));
  return (
    <StepPage
      title={findings.length === 0 ? say("checking.nothing") : say("checking.title", { count: findings.length })}
      lead={findings.length === 0 ? say("checking.nothingLead") : say("steps.checks.lead")}
    >
      {isGrouped ? (
        <GroupedFindings findings={findings} onAnswer={answer} />
      ) : (
        <ul className="findings" aria-label={say("steps.checks.name")} {...list}>
          {findings.map((finding) => (
            <FindingCard key={finding.key} finding={finding} onAnswer={() => answer([finding])} />
          ))}
        </ul>
      )}
      {names.length === 0 ? null : (
        <section className="checks-part">
          <h3 className="checks-heading">{say("checking.clear")}</h3>
          <p className="checks-clear">{names.join(" · ")}</p>
        </section>
      )}
      <LengthCard />
      <LetBeList findings={letBe} />
      <div className="step-actions">
        <Button look="link" onPress={() => change(openDialog({ kind: "dictionary" }))}>
          {say("commands.dictionary.open")}
        </Button>
      </div>
    </StepPage>
  );
}
