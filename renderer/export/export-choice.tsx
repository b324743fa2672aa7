import { useState } from "react";
import type { ExportKind, ExportProposal } from "../../preload/contract/export-order";
import { AgreedSignatories } from "../signatures/agreed-signatories";
import type { ChosenExport } from "../state/dialog";
import { sayAloud } from "../state/notice";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { ModeChoice } from "../stationery/mode-choice";
import { paperSentence } from "../stationery/paper-sentence";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Modal } from "../ui/modal";
import { TextField } from "../ui/text-field";
import { CopyText } from "./copy-text";
import { exportLetter } from "./export-letter";
import { OpenFindings } from "./open-findings";

const KINDS: readonly ExportKind[] = ["pdf", "docx", "txt"];

export interface ExportChoiceProps {
  readonly kinds: readonly ExportKind[];
  readonly proposal: ExportProposal;
  /** What was chosen before the writing was cancelled. */
  readonly last: ChosenExport | null;
  readonly isWriting: boolean;
  readonly onClose: () => void;
}

/** Which files, under which name; what the checks still find is said before, and stands in nobody's way. */
export function ExportChoice({ kinds, proposal, last, isWriting, onClose }: ExportChoiceProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [chosen, setChosen] = useState(last?.kinds ?? kinds);
  const [name, setName] = useState(last?.name ?? proposal.name);
  const [isForSigning, setForSigning] = useState(last?.isForSigning ?? false);
  const ownMode = useEditor(({ history }) => history.present.letter.stationery.mode);
  const [mode, setMode] = useState(last?.mode ?? ownMode);
  const signatories = useEditor(({ history }) => history.present.letter.signatories.length);
  const canBeSigned = chosen.includes("pdf") && signatories > 0;
  return (
    <Modal
      title={say("window.export.title")}
      shape="middle"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("window.cancel")}</Button>
          <Button
            look="primary"
            isDisabled={chosen.length === 0 || isWriting}
            onPress={() =>
              void exportLetter(desk, { kinds: chosen, name, isForSigning: isForSigning && canBeSigned, mode })
            }
          >
            {say("window.export.write")}
          </Button>
        </>
      }
    >
      <OpenFindings />
      <AgreedSignatories />
      <fieldset className="export-kinds" aria-label={say("window.export.kindsLabel")}>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={say(`window.export.kinds.${kind}`)}
            hint={say(`window.export.hints.${kind}`)}
            isSelected={chosen.includes(kind)}
            onChange={(isSelected) =>
              setChosen(KINDS.filter((one) => (one === kind ? isSelected : chosen.includes(one))))
            }
          />
        ))}
      </fieldset>
      <div>
        <p className="field-label">{say("window.paper.label")}</p>
        <ModeChoice
          mode={mode}
          onChoose={(one) => {
            setMode(one);
            desk.change((state) => sayAloud(paperSentence(one, state))(state));
          }}
        >
          {mode === ownMode ? null : <p className="export-other-mode">{say("window.export.otherMode")}</p>}
        </ModeChoice>
      </div>
      {canBeSigned ? (
        <Checkbox
          label={say("window.export.forSigning")}
          hint={say("window.export.forSigningHint")}
          isSelected={isForSigning}
          onChange={setForSigning}
        />
      ) : null}
      <TextField label={say("window.export.name")} value={name} onChange={setName} placeholder={proposal.name} />
      <CopyText text={proposal.text} />
    </Modal>
  );
}
