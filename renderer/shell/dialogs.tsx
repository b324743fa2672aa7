import { lazy, Suspense } from "react";
import { assertNever } from "../../preload/contract/assert-never";
import { DictionaryDialog } from "../dictionary/dictionary-dialog";
import { EmptyBinDialog } from "../drafts/empty-bin-dialog";
import { HistoryDialog } from "../drafts/history-dialog";
import { NewDraftDialog } from "../drafts/new-draft-dialog";
import { RenameDialog } from "../drafts/rename-dialog";
import { RestoreDataDialog } from "../drafts/restore-data-dialog";
import { TemplateDialog } from "../drafts/template-dialog";
import { ExportDialog } from "../export/export-dialog";
import { LabelsDialog } from "../labels/labels-dialog";
import { PeopleDialog } from "../people/people-dialog";
import { CompareDialog } from "../positions/compare-dialog";
import { CalibrationDialog } from "../printing/calibration-dialog";
import { PrintDialog } from "../printing/print-dialog";
import { ConsentDialog } from "../signatures/consent-dialog";
import { SignatureDialog } from "../signatures/signature-dialog";
import { CertificateDialog } from "../signing/certificate-dialog";
import { SignDialog } from "../signing/sign-dialog";
import { SignedLetterDialog } from "../signing/signed-letter-dialog";
import { VerifyDialog } from "../signing/verify-dialog";
import { useAppState } from "../state/use-desk";
import { AboutDialog } from "./about-dialog";
import { ClosingDialog } from "./closing-dialog";
import { CommandPalette } from "./command-palette";

// Only who asks for them loads them.
const GuideDialog = lazy(async () => ({ default: (await import("../guide/guide-dialog")).GuideDialog }));
const EnvelopesDialog = lazy(async () => ({
  default: (await import("../envelopes/envelopes-dialog")).EnvelopesDialog,
}));
const StationeryDialog = lazy(async () => ({
  default: (await import("../stationery/editor/stationery-dialog")).StationeryDialog,
}));

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case "palette":
      return <CommandPalette />;
    case "guide":
      return (
        <Suspense fallback={null}>
          <GuideDialog />
        </Suspense>
      );
    case "about":
      return <AboutDialog licences={dialog.licences} />;
    case "newDraft":
      return <NewDraftDialog />;
    case "rename":
      return <RenameDialog id={dialog.id} name={dialog.name} />;
    case "export":
      return <ExportDialog dialog={dialog} />;
    case "history":
      return <HistoryDialog id={dialog.id} entries={dialog.entries} shown={dialog.shown} />;
    case "template":
      return <TemplateDialog template={dialog.template} name={dialog.name} bytes={dialog.bytes} />;
    case "sign":
      return <SignDialog dialog={dialog} />;
    case "verify":
      return <VerifyDialog dialog={dialog} />;
    case "makeCertificate":
      return <CertificateDialog />;
    case "signedLetter":
      return <SignedLetterDialog file={dialog.file} />;
    case "people":
      return <PeopleDialog />;
    case "stationery":
      return (
        <Suspense fallback={null}>
          <StationeryDialog id={dialog.id} />
        </Suspense>
      );
    case "labels":
      return <LabelsDialog />;
    case "envelopes":
      return (
        <Suspense fallback={null}>
          <EnvelopesDialog />
        </Suspense>
      );
    case "dictionary":
      return <DictionaryDialog />;
    case "compareWording":
      return <CompareDialog passage={dialog.passage} />;
    case "signature":
      return <SignatureDialog signatory={dialog.signatory} />;
    case "consent":
      return <ConsentDialog signatory={dialog.signatory} />;
    case "print":
      return <PrintDialog dialog={dialog} />;
    case "calibrate":
      return <CalibrationDialog dialog={dialog} />;
    case "emptyBin":
      return <EmptyBinDialog />;
    case "restoreData":
      return <RestoreDataDialog />;
    case "closing":
      return <ClosingDialog />;
    default:
      return assertNever(dialog);
  }
}
