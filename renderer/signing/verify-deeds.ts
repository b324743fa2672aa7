import type { Desk } from "../state/desk";
import { openDialog } from "../state/dialog";
import { sayDone, sayFailed } from "../state/notice";
import { bytesOfFile } from "./signing-deeds";
import type { VerifyingPhase } from "./signing-state";

export function openVerifying(desk: Desk): void {
  show(desk, { kind: "asking" });
}

/** Looks what the signatures of a file that somebody chose or dropped are worth, and shows it. */
export async function verifyFile(desk: Desk, file: File): Promise<void> {
  const { name } = file;
  const checking: VerifyingPhase = { kind: "checking", name };
  show(desk, checking);
  const bytes = await bytesOfFile(file);
  const result = bytes.ok ? await desk.call("signatures.verify", { name, bytes: bytes.value }) : bytes;
  const { dialog } = desk.store.read();
  // Somebody closed it meanwhile, or wants to see another file.
  if (dialog?.kind !== "verify" || dialog.phase !== checking) return;
  show(
    desk,
    result.ok ? { kind: "checked", name, report: result.value } : { kind: "refused", name, failure: result.failure },
  );
}

function show(desk: Desk, phase: VerifyingPhase): void {
  desk.change(openDialog({ kind: "verify", phase }));
}

/** Puts a report on the clipboard; says whether that went well. */
export async function copyReport(desk: Desk, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    desk.change(sayDone("window.signing.verify.copied"));
  } catch {
    desk.change(sayFailed({ code: "export.noClipboard", values: {} }));
  }
}
