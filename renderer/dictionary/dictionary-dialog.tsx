import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { DictionaryWords } from "./dictionary-words";
import { useOwnWords } from "./use-own-words";
import "../ui/offer.css";
import "./dictionary.css";

/** The words that somebody added to those of the dictionaries: seen, added and removed. */
export function DictionaryDialog() {
  const { change } = useDesk();
  const { say, explain } = useTexts();
  const { own, failure, ...deeds } = useOwnWords();
  if (own === null && failure === null) return null;
  const close = () => change(closeDialog());
  return (
    <Modal
      title={say("dictionary.title")}
      onClose={close}
      actions={<Button onPress={close}>{say("window.close")}</Button>}
    >
      {failure === null ? null : (
        <p className="offer" data-severity="error" role="alert">
          {explain(failure)}
        </p>
      )}
      {own === null ? null : <DictionaryWords own={own} {...deeds} />}
    </Modal>
  );
}
