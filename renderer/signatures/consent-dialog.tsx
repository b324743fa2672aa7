import { useCallback, useMemo } from "react";
import { changesSince } from "../../preload/letter/consent-changes";
import { giveConsent, withdrawConsent } from "../../preload/letter/consent-edits";
import { consentState } from "../../preload/letter/consent-state";
import { ChangedText } from "../differences/changed-text";
import { fullTime } from "../i18n/spoken-time";
import { closeDialog } from "../state/dialog";
import { editContent } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import "../differences/difference.css";

/** What changed in the letter since a signatory agreed, word by word. */
export function ConsentDialog({ signatory: id }: { readonly signatory: string }) {
  const { change, now } = useDesk();
  const { say, language } = useTexts();
  const content = useEditor(({ history }) => history.present);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const { letter } = content;
  const signatory = letter.signatories.find((one) => one.id === id);
  const state = consentState(content, { id });
  const consent = state.kind === "none" ? null : state.consent;
  const changes = useMemo(() => (consent === null ? null : changesSince(consent, letter)), [consent, letter]);
  // A change at the end of a long letter has to be seen without looking for it.
  const toFirstChange = useCallback((box: HTMLElement | null) => {
    box?.querySelector("del, ins")?.scrollIntoView({ block: "center" });
  }, []);
  if (consent === null || changes === null || signatory === undefined) return null;
  const { name } = consent;
  const close = () => change(closeDialog());
  const withdraw = () => {
    close();
    change(editContent("withdrawConsent", (one) => withdrawConsent(one, id)));
  };
  const giveAgain = () => {
    close();
    change(editContent("giveConsent", (one) => giveConsent(one, signatory, new Date(now()).toISOString())));
  };
  return (
    <Modal
      title={say("consent.difference", { name })}
      shape="wide"
      onClose={close}
      actions={
        <>
          {isReadOnly ? null : (
            <Button look="quiet" onPress={withdraw}>
              {say("consent.withdrawAll")}
            </Button>
          )}
          <Button onPress={close}>{say("window.close")}</Button>
          {isReadOnly ? null : (
            <Button look="primary" onPress={giveAgain}>
              {say("consent.again")}
            </Button>
          )}
        </>
      }
    >
      <p className="modal-text">
        {say("consent.when", { name, when: fullTime(consent.given, language) })}{" "}
        {say(changes.isReadable ? "consent.legend" : "consent.spaces")}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section ref={toFirstChange} className="difference" tabIndex={0} aria-label={say("window.history.difference")}>
        <div className="difference-text" lang={letter.language}>
          <p>
            <ChangedText difference={changes} />
          </p>
        </div>
      </section>
    </Modal>
  );
}
