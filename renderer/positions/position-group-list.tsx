import { useState } from "react";
import type { Template } from "../../preload/template/template";
import { choosePassage } from "../state/editor-state";
import { useDesk, useTexts } from "../state/use-desk";
import { PositionCard } from "./position-card";
import type { PositionsView, PositionView } from "./position-view";

export interface PositionGroupListProps {
  readonly view: PositionsView;
  readonly template: Template;
  /** ISO 8601 day. */
  readonly today: string;
}

/** The positions by what they are; the one that is looked at is marked on the page. */
export function PositionGroupList({ view, template, today }: PositionGroupListProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const [active, setActive] = useState<string | null>(null);
  const lookAt = ({ position, passages }: PositionView) => {
    if (position.id === active) return;
    setActive(position.id);
    change(choosePassage(passages[0]?.id ?? null));
  };
  return view.groups.map(({ kind, positions }) => {
    const kept = positions.filter(({ stance }) => stance !== "dropped").length;
    return (
      <section key={kind} className="positions-group" aria-label={say(`positions.kinds.${kind}`)}>
        <header className="positions-group-head">
          <h3>{say(`positions.kinds.${kind}`)}</h3>
          <span>{say("positions.kept", { count: kept, all: positions.length })}</span>
        </header>
        <ul className="positions-cards">
          {positions.map((one) => (
            <PositionCard
              key={one.position.id}
              shown={one}
              composed={view.composed}
              template={template}
              today={today}
              isActive={active === one.position.id}
              onLook={() => lookAt(one)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
