import { UserPlus } from "lucide-react";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { moved, replaced, without } from "../../preload/letter/edits/list-edits";
import type { Signatory } from "../../preload/letter/letter";
import { PartFindings } from "../recipient/part-findings";
import { edit, typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { namedEdit } from "../state/named-edit";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { StepCard } from "../ui/step-card";
import { ConsentLine } from "./consent-line";
import { SignatoryFields } from "./signatory-fields";
import { SignatureByHand } from "./signature-by-hand";

const EDITS = { name: "signatoryName", role: "signatoryRole", organisation: "signatoryOrganisation" };

/** Those who sign, in the order in which they stand below the letter. */
export function SignatoriesCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now, newId } = useDesk();
  const { say } = useTexts();
  const signatories = useEditor(({ history }) => history.present.letter.signatories);
  const person = useEditor(({ history }) => history.present.letter.sender.person.trim());
  const set = (deed: string, name: string, next: readonly Signatory[]) => {
    const [label, values] = namedEdit(deed, name);
    change(edit(label, (letter) => setParts(letter, { signatories: next }), values));
  };
  const nameOf = (index: number) => signatories[index]?.name ?? "";
  const add = (name: string) => set("addSignatory", name, [...signatories, { ...newSignatory(newId()), name }]);
  const isOffered = person !== "" && signatories.every(({ name }) => name.trim() !== person);
  return (
    <StepCard title={say("signatories.list")} hint={say("signatories.hint")}>
      <RowList
        id="signatories"
        pagePart={(index) => pagePart("signatory", index)}
        words={rowWords(say, "signatories")}
        count={signatories.length}
        isReadOnly={isReadOnly}
        onAdd={() => add("")}
        onMove={(from, to) => set("moveSignatory", nameOf(from), moved(signatories, from, to))}
        onRemove={(index) => set("removeSignatory", nameOf(index), without(signatories, index))}
        foot={
          isOffered ? (
            <Button look="quiet" onPress={() => add(person)}>
              <UserPlus size={18} aria-hidden />
              {say("signatories.fromSender", { name: person })}
            </Button>
          ) : null
        }
      >
        {(index) => {
          const signatory = signatories[index];
          if (signatory === undefined) return null;
          return (
            <>
              <SignatoryFields
                index={index}
                signatory={signatory}
                isReadOnly={isReadOnly}
                onType={(field, value) => {
                  const next = replaced(signatories, index, { ...signatory, [field]: value });
                  const key = `signatory.${signatory.id}.${field}`;
                  const named = { number: index + 1 };
                  change(typed(key, now(), (letter) => setParts(letter, { signatories: next }), EDITS[field], named));
                }}
                onChoose={(signingFor) =>
                  set("signingFor", "", replaced(signatories, index, { ...signatory, signingFor }))
                }
              />
              <SignatureByHand signatory={signatory} isReadOnly={isReadOnly} />
              <ConsentLine signatory={signatory} isReadOnly={isReadOnly} />
            </>
          );
        }}
      </RowList>
      {signatories.length === 0 ? null : <p className="step-card-hint">{say("consent.hint")}</p>}
      <PartFindings parts={["signatories"]} />
    </StepCard>
  );
}

function newSignatory(id: string): Signatory {
  return { id, name: "", role: "", organisation: "", signingFor: "", picture: null };
}
