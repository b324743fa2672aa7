import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Failure } from "../../preload/contract/result";
import { type DraftContent, isSameContent } from "../../preload/letter/draft";
import type { AppState, AppStore } from "./app-state";
import { newAutosave } from "./autosave";
import { acknowledgeSave, failSave, presentDraft, waitForSave } from "./saving";
import type { Timers } from "./timers";

/**
 * Saves the open draft whenever its content changes. Gives the function that saves at once (on blur, before closing, before
 * the draft is handed over) and answers whether everything is on the disk.
 */
export function saveLetters(store: AppStore, bridge: Bridge, timers: Timers): () => Promise<boolean> {
  let failure: Failure = { code: "bug", values: {} };
  const autosave = newAutosave<DraftContent>({
    save: async (content) => {
      const { editor } = store.read();
      if (editor === null) return "saved";
      const draft = { ...presentDraft(editor), ...content };
      const result = await bridge.call("drafts.save", { draft, baseRevision: editor.draft.revision });
      if (!result.ok) {
        failure = result.failure;
        throw new Error(failure.code);
      }
      store.change(acknowledgeSave(draft, result.value));
      return result.value.other === null ? "saved" : "keptBoth";
    },
    saveElsewhere: async () => {
      const { editor } = store.read();
      if (editor === null) return;
      const recovered = await bridge.call("drafts.recover", { draft: presentDraft(editor) });
      store.change(failSave(failure, recovered.ok ? recovered.value.path : null));
    },
    onState: ({ kind }) => {
      if (kind === "saving") store.change(waitForSave());
      if (kind === "failed") store.change(failSave(failure, recoveryPathOf(store.read())));
    },
    timers,
  });
  let known = store.read().editor;
  store.subscribe(() => {
    const { editor } = store.read();
    const before = known;
    known = editor;
    if (editor === null || editor.isReadOnly || editor.history.present === before?.history.present) return;
    // Undone to what is on the disk while something else still waits: that has to be saved as well.
    if (!isSameContent(editor.history.present, editor.draft) || editor.saving.kind !== "saved")
      autosave.changed(editor.history.present);
  });
  return autosave.flush;
}

/** Where the text of an earlier failure lies: it stays on the screen while the next attempt is under way. */
function recoveryPathOf({ editor }: AppState): string | null {
  return editor?.saving.kind === "failed" ? editor.saving.recoveryPath : null;
}
