import { passageText } from "../../preload/letter/passage";
import { textDifference } from "../../preload/letter/text-difference";
import type { PositionOffer } from "../../preload/template/linking/position-offers";
import { closeDialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { keepWording, takeWording } from "./choice-edits";
import { RangedText } from "./ranged-text";
import { usePositions } from "./use-positions";
import "./compare-dialog.css";

/** A passage in words of one's own and the template's new words, side by side: somebody decides between them. */
export function CompareDialog({ passage: id }: { readonly passage: string }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const { shown } = usePositions();
  const letter = useEditor(({ history }) => history.present.letter);
  const passage = letter.passages.find((one) => one.id === id);
  const offer = offersOf(shown).find((one) => one.kind !== "add" && one.passage === id);
  if (shown === null || passage === undefined || offer === undefined || offer.kind === "add") return null;
  const wording = offer.kind === "reword" ? passageText(offer.wording) : "";
  const { before, after, removed, added } = textDifference(passageText(passage), wording);
  const answer = (transition: ReturnType<typeof keepWording>) => {
    change(closeDialog());
    change(transition);
  };
  return (
    <Modal
      title={say("positions.compare.title")}
      shape="wide"
      onClose={() => change(closeDialog())}
      actions={
        <>
          <Button onPress={() => answer(keepWording(offer))}>{say("positions.compare.keep")}</Button>
          <Button look="primary" onPress={() => answer(takeWording(offer, shown.view.composed, shown.template))}>
            {say(offer.kind === "remove" ? "positions.compare.remove" : "positions.compare.take")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say("positions.compare.legend")}</p>
      <div className="compare">
        <section aria-label={say("positions.compare.own")}>
          <h3>{say("positions.compare.own")}</h3>
          <RangedText text={before} ranges={removed} mark="del" language={letter.language} />
        </section>
        <section aria-label={say("positions.compare.template")}>
          <h3>{say("positions.compare.template")}</h3>
          {wording === "" ? (
            <p className="modal-text">{say("positions.compare.nothing")}</p>
          ) : (
            <RangedText text={after} ranges={added} mark="ins" language={letter.language} />
          )}
        </section>
      </div>
    </Modal>
  );
}

function offersOf(shown: ReturnType<typeof usePositions>["shown"]): readonly PositionOffer[] {
  if (shown === null) return [];
  const { groups, offers } = shown.view;
  return [...offers, ...groups.flatMap(({ positions }) => positions.flatMap((one) => one.offers))];
}
