import { FILE_LIMIT_BYTES } from "../../preload/contract/file-limit";
import { createDraft } from "../drafts/draft-deeds";
import { inspectTemplate } from "../drafts/home-deeds";
import type { Desk } from "./desk";

/** Takes in a file that somebody chose or dropped: a letter, a hand-over file, or a template as JSON. */
export async function takeInFile(desk: Desk, file: File): Promise<void> {
  if (file.size > FILE_LIMIT_BYTES) {
    const failure = { code: "file.tooLarge", values: { path: file.name, limit: FILE_LIMIT_BYTES / 1_000_000 } };
    desk.change((state) => ({ ...state, notice: { kind: "failed", failure } }));
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (file.name.toLowerCase().endsWith(".json")) await inspectTemplate(desk, file.name, bytes);
  else await createDraft(desk, { kind: "file", name: file.name, bytes });
}
