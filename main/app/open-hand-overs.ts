import { basename } from "node:path";
import { app, dialog } from "electron";
import { ExpectedError } from "../../preload/contract/expected-error";
import { FILE_LIMIT_BYTES } from "../../preload/contract/file-limit";
import { readBounded } from "../files/read-bounded";
import type { Messages } from "../localisation/messages";

export interface HandOverOptions {
  /** Keeps what a file holds as a draft; gives its id. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly showDraft: (id: string) => void;
  readonly sentence: Messages["sentence"];
  readonly reportBug: (error: unknown, place: string) => void;
}

/** Opens hand-over files one after the other; one that can't be opened is named, and the others are opened all the same. */
export async function openHandOvers(paths: readonly string[], options: HandOverOptions): Promise<void> {
  for (const path of paths) {
    try {
      const id = await options.keep(basename(path), await readBounded(path, FILE_LIMIT_BYTES));
      app.addRecentDocument(path);
      options.showDraft(id);
    } catch (error) {
      if (!(error instanceof ExpectedError)) options.reportBug(error, "open-file");
      const message = error instanceof ExpectedError ? error.userMessage : { key: "errors.bug", values: {} };
      await dialog.showMessageBox({ type: "error", message: options.sentence(message) });
    }
  }
}
