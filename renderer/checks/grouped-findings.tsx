import type { KeyboardEvent } from "react";
import type { Finding } from "../../preload/letter/checks/check";
import { localDay } from "../../preload/letter/local-day";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { FindingCard } from "./finding-card";
import { mendAll } from "./finding-deeds";
import { type FindingGroup, findingGroups } from "./finding-groups";
import { useFocusInList } from "./use-focus-in-list";

interface GroupedFindingsProps {
  readonly findings: readonly Finding[];
  readonly onAnswer: (findings: readonly Finding[]) => void;
}

const HEADING = "findings-";

/** Many findings: how many of which kind, and each kind below its name. The arrow keys go from one to the next. */
export function GroupedFindings({ findings, onAnswer }: GroupedFindingsProps) {
  const { say } = useTexts();
  const groups = findingGroups(findings);
  const list = useFocusInList<HTMLDivElement>(findings, ".finding");
  return (
    <>
      <nav className="findings-overview" aria-label={say("checking.overview")}>
        {groups.map(({ id, findings: own }) => (
          <Button key={id} look="chip" onPress={() => document.getElementById(HEADING + id)?.focus()}>
            {groupName(id, say)} <span className="findings-count">{own.length}</span>
          </Button>
        ))}
        <p className="findings-keys">{say("checking.keys")}</p>
      </nav>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shorter way to what is reached without them. */}
      <div className="findings-groups" {...list} onKeyDown={stepOnArrow}>
        {groups.map((group) => (
          <Group key={group.id} group={group} onAnswer={onAnswer} />
        ))}
      </div>
    </>
  );
}

interface GroupProps extends Pick<GroupedFindingsProps, "onAnswer"> {
  readonly group: FindingGroup;
}

function Group({ group: { id, findings }, onAnswer }: GroupProps) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const name = groupName(id, say);
  const mendable = findings.filter(({ fix }) => fix.kind === "retype");
  return (
    <section className="findings-group" aria-labelledby={HEADING + id}>
      <div className="findings-head">
        <h3 id={HEADING + id} className="checks-heading" tabIndex={-1}>
          {name} <span className="findings-count">{findings.length}</span>
        </h3>
        {isReadOnly || id === "errors" || mendable.length < 2 ? null : (
          <Button
            look="link"
            onPress={() => {
              onAnswer(mendable);
              change(mendAll(mendable, localDay(new Date(now()))));
            }}
          >
            {say("checking.mendAll", { count: mendable.length })}
          </Button>
        )}
      </div>
      <ul className="findings" aria-label={name}>
        {findings.map((finding, index) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            isAgain={findings[index - 1]?.check === finding.check}
            onAnswer={() => onAnswer([finding])}
          />
        ))}
      </ul>
    </section>
  );
}

function groupName(id: string, say: ReturnType<typeof useTexts>["say"]): string {
  return say(id === "errors" ? "checking.errors" : `checking.areas.${id}`);
}

/** From one finding to the next or the one before, by their headings. */
function stepOnArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("h3")];
  const card = (event.target as HTMLElement).closest(".finding, .findings-head");
  const next = stops[stops.findIndex((one) => card?.contains(one)) + by];
  if (card === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}
