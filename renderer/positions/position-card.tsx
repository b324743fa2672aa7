import { useId, useState } from "react";
import type { Passage } from "../../preload/letter/passage";
import { STANCES, type Stance } from "../../preload/template/choices";
import type { Template } from "../../preload/template/template";
import { positionElement } from "../state/change-place";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { SegmentedControl } from "../ui/segmented-control";
import { takeStance } from "./choice-edits";
import { OfferNote } from "./offer-note";
import { PositionPlace } from "./position-place";
import type { PositionView } from "./position-view";
import { StanceRoom } from "./stance-room";

export interface PositionCardProps {
  readonly shown: PositionView;
  readonly composed: readonly Passage[];
  readonly template: Template;
  /** ISO 8601 day. */
  readonly today: string;
  /** Whether it is the one that is marked on the page. */
  readonly isActive: boolean;
  /** Somebody points at it or has the focus in it. */
  readonly onLook: () => void;
}

/** A position with what can be done with it, and the sentence that each choice gives before it is chosen. */
export function PositionCard({ shown, composed, template, today, isActive, onLook }: PositionCardProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const id = useId();
  const [previewed, setPreviewed] = useState<Stance | null>(null);
  const { position, stance, offers } = shown;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard looks at a position by its focus.
    <li
      id={positionElement(position.id)}
      className="position"
      tabIndex={-1}
      data-stance={stance}
      data-active={isActive}
      aria-labelledby={`${id}-label`}
      onFocus={onLook}
      onClick={onLook}
    >
      <div className="position-head">
        <h4 id={`${id}-label`} className="position-label" lang={template.language}>
          {position.label}
        </h4>
        <SegmentedControl
          label={position.label}
          segments={STANCES.map((one) => ({
            id: one,
            label: say(`positions.stances.${one}`),
            describedBy: `${id}-${one}`,
          }))}
          chosen={stance}
          isDisabled={isReadOnly}
          onPreview={setPreviewed}
          onChoose={(chosen) => change(takeStance(template, position, chosen, today))}
        />
      </div>
      <StanceRoom id={id} shown={shown} stance={previewed ?? stance} language={template.language} />
      <PositionPlace shown={shown} isActive={isActive} />
      {offers.map((offer) => (
        <OfferNote
          key={offer.kind === "add" ? offer.wording.id : offer.passage}
          offer={offer}
          composed={composed}
          template={template}
        />
      ))}
    </li>
  );
}
