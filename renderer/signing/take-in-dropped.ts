import type { Desk } from "../state/desk";
import { openDialog } from "../state/dialog";
import { takeInFile } from "../state/take-in-file";
import { addFilesToSign, bytesOfFile, openSigning } from "./signing-deeds";
import { verifyFile } from "./verify-deeds";

/** Takes in what was dropped on the window: where files are asked for, they go there; else each goes where its kind belongs. */
export async function takeInDropped(desk: Desk, files: readonly File[]): Promise<void> {
  const { dialog } = desk.store.read();
  const [first] = files;
  if (first === undefined) return;
  if (dialog?.kind === "sign") {
    if (dialog.phase.kind === "asking") addFilesToSign(desk, files);
    return;
  }
  // Its own places take what belongs there.
  if (dialog?.kind === "stationery") return;
  if (dialog?.kind === "verify") return verifyFile(desk, first);
  if (files.length > 1 && files.every((file) => isPdf(file) || isDocx(file))) {
    openSigning(desk);
    addFilesToSign(desk, files);
    return;
  }
  if (isPdf(first)) return verifyFile(desk, first);
  if (isDocx(first) && (await hasSignatures(desk, first))) {
    desk.change(openDialog({ kind: "signedLetter", file: first }));
    return;
  }
  await takeInFile(desk, first);
}

/** Only a Word document that is signed can be meant in two ways. */
async function hasSignatures(desk: Desk, file: File): Promise<boolean> {
  const bytes = await bytesOfFile(file);
  if (!bytes.ok) return false;
  const found = await desk.call("signing.inspect", { file: { kind: "given", name: file.name, bytes: bytes.value } });
  return found.ok && found.value.signatures > 0;
}

function isPdf({ name }: File): boolean {
  return name.toLowerCase().endsWith(".pdf");
}

function isDocx({ name }: File): boolean {
  return name.toLowerCase().endsWith(".docx");
}
