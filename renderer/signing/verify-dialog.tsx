import { BadgeCheck, CircleHelp, Copy, FileSearch, TriangleAlert } from "lucide-react";
import type { SignedFileReport } from "../../preload/contract/signatures";
import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { pickFile } from "../ui/pick-file";
import { PlainFailure } from "./plain-failure";
import { reportText, type Verdict, verdictOf } from "./report-sentences";
import { SignatureCard } from "./signature-card";
import type { VerifyingDialog } from "./signing-state";
import { copyReport, verifyFile } from "./verify-deeds";
import "./signing.css";
import "./verify.css";

const SIGNED_FILES = ".pdf,.docx";

/** Opens a file and shows what its signatures are worth. */
export function VerifyDialog({ dialog: { phase } }: { readonly dialog: VerifyingDialog }) {
  const desk = useDesk();
  const texts = useTexts();
  const { say } = texts;
  const pick = () => pickFile(SIGNED_FILES, (file) => void verifyFile(desk, file));
  const close = () => desk.change(closeDialog());
  const isBefore = phase.kind === "asking";
  return (
    <Modal
      title={say("window.signing.verify.title")}
      shape="middle"
      onClose={close}
      actions={
        <>
          {phase.kind === "checked" && phase.report.signatures.length > 0 ? (
            <Button onPress={() => void copyReport(desk, reportText(phase.name, phase.report, texts))}>
              <Copy size={18} aria-hidden />
              {say("window.signing.verify.copy")}
            </Button>
          ) : null}
          <Button look={isBefore ? "primary" : "plain"} onPress={pick}>
            <FileSearch size={18} aria-hidden />
            {say(isBefore ? "window.signing.verify.choose" : "window.signing.verify.chooseOther")}
          </Button>
          <Button look={isBefore ? "plain" : "primary"} onPress={close}>
            {say("window.signing.done.finish")}
          </Button>
        </>
      }
    >
      {phase.kind === "asking" ? <p className="signing-empty">{say("window.signing.verify.ask")}</p> : null}
      {phase.kind === "checking" ? (
        <p className="signing-empty" role="status">
          {say("window.signing.verify.checking", { name: phase.name })}
        </p>
      ) : null}
      {phase.kind === "refused" ? (
        <>
          <p className="signing-title">{phase.name}</p>
          <PlainFailure failure={phase.failure} />
        </>
      ) : null}
      {phase.kind === "checked" ? <Report name={phase.name} report={phase.report} /> : null}
    </Modal>
  );
}

const ICONS = { intact: BadgeCheck, changed: TriangleAlert, invalid: TriangleAlert, none: CircleHelp } as const;

function Report({ name, report }: { readonly name: string; readonly report: SignedFileReport }) {
  const { say } = useTexts();
  const verdict: Verdict = verdictOf(report);
  const Icon = ICONS[verdict];
  return (
    <>
      <div className="verdict" data-verdict={verdict} role="status">
        <Icon size={24} aria-hidden className="signing-icon" />
        <div className="signing-words">
          <p className="verdict-words">{say(`window.signing.verify.verdict.${verdict}`)}</p>
          <p className="verdict-file">{name}</p>
        </div>
      </div>
      {verdict === "none" ? <p className="signing-known">{say("window.signing.verify.noneHint")}</p> : null}
      {report.signatures.map((signature, index) => (
        <SignatureCard key={`${index} ${signature.place}`} signature={signature} kind={report.kind} />
      ))}
    </>
  );
}
