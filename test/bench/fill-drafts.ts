import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DraftTemplate } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { newDraft } from "../../preload/letter/new-letter";
import { draftToJson } from "../../preload/letter/parse-draft";

/**
 * Writes `count` drafts of this letter into a data folder, which nobody has read yet. Those of a template were written at
 * before, so that they open with their text.
 */
export async function fillDrafts(
  dataFolder: string,
  count: number,
  letter: Letter,
  template: DraftTemplate | null = null,
): Promise<void> {
  await mkdir(join(dataFolder, "drafts"), { recursive: true });
  for (let at = 0; at < count; at++) {
    const when = new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString();
    const draft = newDraft({ ...letter, name: `Brief ${at}` }, { template, source: null }, randomUUID(), when);
    await writeFile(join(dataFolder, "drafts", `${draft.id}.json`), draftToJson({ ...draft, revision: 2 }));
  }
}
