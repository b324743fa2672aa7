import type { Passage } from "../../preload/letter/passage";
import type { PositionOffer } from "../../preload/template/linking/position-offers";
import type { Template } from "../../preload/template/template";
import { openDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { takeWording } from "./choice-edits";
import "../ui/offer.css";

export interface OfferNoteProps {
  readonly offer: PositionOffer;
  readonly composed: readonly Passage[];
  readonly template: Template;
  /** Whether it says which passage it is about, because nothing beside it does. */
  readonly isNumbered?: boolean;
}

/** That the template has other words for what somebody wrote: they are offered, never put in. */
export function OfferNote({ offer, composed, template, isNumbered = false }: OfferNoteProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const passages = useEditor(({ history }) => history.present.letter.passages);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const index = offer.kind === "add" ? -1 : passages.findIndex(({ id }) => id === offer.passage);
  const number = index + 1;
  const isLinked = passages[index]?.origin.kind === "linked";
  return (
    <div className="offer offer-dense">
      <p>
        {isNumbered && number > 0 ? <strong>{say("positions.offer.title", { number })} – </strong> : null}
        {say(`positions.offer.${isLinked ? `linked.${offer.kind}` : offer.kind}`)}
      </p>
      {offer.kind === "add" ? (
        <Button look="link" isDisabled={isReadOnly} onPress={() => change(takeWording(offer, composed, template))}>
          {say("positions.offer.insert")}
        </Button>
      ) : (
        <Button
          look="link"
          isDisabled={isReadOnly}
          onPress={() => change(openDialog({ kind: "compareWording", passage: offer.passage }))}
        >
          {say("positions.offer.compare")}
        </Button>
      )}
    </div>
  );
}
