import { Check, CircleAlert, CircleMinus } from "lucide-react";
import type { SigningOutcome } from "../../preload/contract/signing";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { fileName } from "./signing-deeds";

export interface SigningOutcomesProps {
  readonly outcomes: readonly SigningOutcome[];
  readonly onClose: () => void;
}

const ICONS = { signed: Check, failed: CircleAlert, skipped: CircleMinus } as const;
const ORDER = ["failed", "skipped", "signed"] as const;

/** What became of each file; what did not work stands above what did. */
export function SigningOutcomes({ outcomes, onClose }: SigningOutcomesProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const signed = outcomes.filter(({ kind }) => kind === "signed").length;
  const path = outcomes.find((outcome) => outcome.kind === "signed")?.path ?? null;
  const isWhole = signed === outcomes.length;
  const sorted = ORDER.flatMap((kind) => outcomes.filter((outcome) => outcome.kind === kind));
  return (
    <Modal
      title={say(isWhole ? "window.signing.done.all" : "window.signing.done.part", {
        count: isWhole ? signed : outcomes.length,
        signed,
      })}
      shape="middle"
      onClose={onClose}
      actions={
        <>
          {path === null ? null : (
            <Button onPress={() => void desk.ask("letter.showExported", { path })}>
              {say("window.signing.done.show")}
            </Button>
          )}
          <Button look="primary" autoFocus onPress={onClose}>
            {say("window.signing.done.finish")}
          </Button>
        </>
      }
    >
      <ul className="signing-rows">
        {sorted.map((outcome, index) => (
          <OutcomeRow key={`${index} ${outcome.name}`} outcome={outcome} />
        ))}
      </ul>
    </Modal>
  );
}

function OutcomeRow({ outcome }: { readonly outcome: SigningOutcome }) {
  const { say, explain } = useTexts();
  const Icon = ICONS[outcome.kind];
  return (
    <li className="signing-row">
      <Icon size={18} aria-hidden className="signing-icon" data-kind={outcome.kind} />
      <span className="signing-words">
        <span className="signing-title">{outcome.kind === "signed" ? fileName(outcome.path) : outcome.name}</span>
        <span className="signing-known">
          {outcome.kind === "failed" ? explain(outcome.failure) : say(`window.signing.done.${stateOf(outcome)}`)}
        </span>
      </span>
    </li>
  );
}

function stateOf(outcome: Exclude<SigningOutcome, { readonly kind: "failed" }>): string {
  if (outcome.kind === "skipped") return "skipped";
  if (outcome.path.toLowerCase().endsWith(".docx")) return "signedDocx";
  return outcome.isVisible ? "signed" : "invisible";
}
