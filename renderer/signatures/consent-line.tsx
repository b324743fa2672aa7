import { Check } from "lucide-react";
import { giveConsent, withdrawConsent } from "../../preload/letter/consent-edits";
import { consentState } from "../../preload/letter/consent-state";
import type { Signatory } from "../../preload/letter/letter";
import { fullTime } from "../i18n/spoken-time";
import { openDialog } from "../state/dialog";
import { editContent } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import "../ui/offer.css";

interface ConsentLineProps {
  readonly signatory: Signatory;
  readonly isReadOnly: boolean;
}

/** Whether a signatory agrees to the letter as it reads now, and what can be done about it. */
export function ConsentLine({ signatory, isReadOnly }: ConsentLineProps) {
  const { change, now } = useDesk();
  const { say, language } = useTexts();
  const content = useEditor(({ history }) => history.present);
  const state = consentState(content, signatory);
  const give = () =>
    change(editContent("giveConsent", (one) => giveConsent(one, signatory, new Date(now()).toISOString())));
  const withdraw = () => change(editContent("withdrawConsent", (one) => withdrawConsent(one, signatory.id)));
  if (state.kind === "none")
    return isReadOnly || signatory.name.trim() === "" ? null : (
      <div className="consent">
        <Button look="quiet" onPress={give}>
          <Check size={18} aria-hidden />
          {say("consent.give")}
        </Button>
      </div>
    );
  const { name } = state.consent;
  const when = fullTime(state.consent.given, language);
  const remove = isReadOnly ? null : (
    <Button look="quiet" onPress={withdraw}>
      {say("consent.withdraw")}
    </Button>
  );
  if (state.kind === "given")
    return (
      <div className="consent">
        <p className="consent-words">
          <Check size={18} aria-hidden />
          {say("consent.given", { name, when })}
        </p>
        {remove}
      </div>
    );
  return (
    <div className="offer">
      <p className="offer-words">{say("consent.void")}</p>
      <Button look="link" onPress={() => change(openDialog({ kind: "consent", signatory: signatory.id }))}>
        {say("consent.look")}
      </Button>
    </div>
  );
}
