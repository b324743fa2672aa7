import type { Desk } from "../state/desk";
import { closeDialog, type ExportKind } from "../state/dialog";
import { sayDone } from "../state/notice";

/** Writes the letter of the open draft, in the words that are on the screen. */
export async function exportLetter(desk: Desk, kinds: readonly ExportKind[]): Promise<void> {
  const { editor } = desk.store.read();
  if (editor === null || kinds.length === 0) return;
  desk.change(closeDialog());
  const written = await desk.ask("letter.export", { letter: editor.history.present.letter, kinds });
  if (written === null || written.paths.length === 0) return;
  const [path = ""] = written.paths;
  const folder = path.replace(/[/\\][^/\\]*$/u, "");
  desk.change(
    written.paths.length === 1
      ? sayDone("window.export.writtenOne", { path })
      : sayDone("window.export.writtenTo", { count: written.paths.length, folder }),
  );
}
