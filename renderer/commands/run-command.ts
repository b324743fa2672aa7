import type { CommandId } from "../../preload/contract/commands";
import { duplicateDraft, handOverDraft, openHistory } from "../drafts/draft-deeds";
import { draftTitle } from "../drafts/draft-title";
import { backUpData, chooseDataFolder, openBin, refreshTemplates } from "../drafts/home-deeds";
import { openExport } from "../export/export-letter";
import { openLabels } from "../labels/label-deeds";
import { fitPage, stepZoom, toggleEnvelope, turnPage } from "../preview/preview-state";
import { shownZoom } from "../preview/shown-zoom";
import { openPrint } from "../printing/print-deeds";
import { showAbout } from "../shell/show-about";
import { openSigning } from "../signing/signing-deeds";
import { openVerifying } from "../signing/verify-deeds";
import { changeSettings } from "../state/app-state";
import type { Desk } from "../state/desk";
import { openDialog } from "../state/dialog";
import { redoEdit, undoEdit } from "../state/editing";
import { showStep } from "../state/editor-state";
import { openSearch } from "../state/search-state";
import { takeInFile } from "../state/take-in-file";
import { LETTER_FILES, pickFile, TEMPLATE_FILES } from "../ui/pick-file";

/** What each command does. A new one does not compile until it does something. */
export const COMMAND_RUNS: { readonly [Id in CommandId]: (desk: Desk) => void } = {
  "draft.new": (desk) => {
    desk.change(openDialog({ kind: "newDraft" }));
    void refreshTemplates(desk);
  },
  "draft.import": (desk) => pickFile(LETTER_FILES, (file) => void takeInFile(desk, file)),
  "template.install": (desk) => pickFile(TEMPLATE_FILES, (file) => void takeInFile(desk, file)),
  "draft.duplicate": (desk) => withDraft(desk, (id) => void duplicateDraft(desk, id)),
  "draft.rename": (desk) => withDraft(desk, (id, name) => desk.change(openDialog({ kind: "rename", id, name }))),
  "draft.history": (desk) => withDraft(desk, (id) => void openHistory(desk, id)),
  "draft.handOver": (desk) => withDraft(desk, (id) => void handOverDraft(desk, id)),
  "letter.exportPdf": (desk) => void openExport(desk, ["pdf"]),
  "letter.exportDocx": (desk) => void openExport(desk, ["docx"]),
  "letter.exportText": (desk) => void openExport(desk, ["txt"]),
  "envelopes.open": ({ change }) => change(openDialog({ kind: "envelopes" })),
  "stationery.open": ({ change }) => change(openDialog({ kind: "stationery", id: null })),
  "dictionary.open": ({ change }) => change(openDialog({ kind: "dictionary" })),
  "letter.print": (desk) => void openPrint(desk),
  "labels.open": (desk) => openLabels(desk),
  "signing.sign": (desk) => openSigning(desk),
  "signing.verify": (desk) => openVerifying(desk),
  "signing.makeCertificate": ({ change }) => change(openDialog({ kind: "makeCertificate" })),
  "bin.open": (desk) => void openBin(desk),
  "data.backUp": (desk) => void backUpData(desk),
  "data.restore": ({ change }) => change(openDialog({ kind: "restoreData" })),
  "data.showFolder": (desk) => void desk.ask("data.showFolder", {}),
  "data.chooseFolder": (desk) => void chooseDataFolder(desk),
  "edit.undo": ({ change }) => change(undoEdit()),
  "edit.redo": ({ change }) => change(redoEdit()),
  "search.find": ({ change }) => change(openSearch(false)),
  "search.replace": ({ change }) => change(openSearch(true)),
  "palette.open": ({ change }) => change(openDialog({ kind: "palette" })),
  "start.show": (desk) => void leaveDraft(desk),
  "step.positions": ({ change }) => change(showStep("positions")),
  "step.passages": ({ change }) => change(showStep("passages")),
  "step.recipient": ({ change }) => change(showStep("recipient")),
  "step.sender": ({ change }) => change(showStep("sender")),
  "step.signatures": ({ change }) => change(showStep("signatures")),
  "step.checks": ({ change }) => change(showStep("checks")),
  "preview.toggle": (desk) =>
    desk.change(changeSettings({ isPreviewShown: !desk.store.read().settings.isPreviewShown })),
  "preview.toggleEnvelope": ({ change }) => change(toggleEnvelope()),
  "preview.zoomIn": (desk) => desk.change(stepZoom(1, shownZoom())),
  "preview.zoomOut": (desk) => desk.change(stepZoom(-1, shownZoom())),
  "preview.fit": ({ change }) => change(fitPage()),
  "preview.nextPage": ({ change }) => change(turnPage(1)),
  "preview.previousPage": ({ change }) => change(turnPage(-1)),
  "language.german": ({ change }) => change(changeSettings({ language: "de" })),
  "language.english": ({ change }) => change(changeSettings({ language: "en" })),
  "guide.open": ({ change }) => change(openDialog({ kind: "guide" })),
  "app.about": (desk) => void showAbout(desk),
};

async function leaveDraft(desk: Desk): Promise<void> {
  if (await desk.saveNow()) await desk.ask("start.show", {});
}

function withDraft(desk: Desk, run: (id: string, name: string) => void): void {
  const { editor } = desk.store.read();
  if (editor !== null) run(editor.draft.id, draftTitle(editor.history.present.letter));
}
