import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Letter } from "../../../preload/letter/letter";
import type { AppellApp } from "../appell-app";
import { storedDrafts } from "./stored-text";

/** Does to the only draft what another copy of the app does, or the folder's synchronisation. */
export function changeUnderneath(appell: AppellApp, parts: Partial<Letter>): void {
  const folder = join(appell.dataFolder, "drafts");
  const [draft] = storedDrafts(folder);
  if (draft === undefined) throw new Error("There is no draft");
  const path = join(folder, `${draft.id}.json`);
  const present = JSON.parse(readFileSync(path, "utf8"));
  const changed = { ...present, revision: present.revision + 1, letter: { ...present.letter, ...parts } };
  writeFileSync(path, JSON.stringify(changed));
}
