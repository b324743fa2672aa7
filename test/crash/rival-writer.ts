import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openDraftStore } from "../../main/drafts/draft-store";

// One of two processes on the same draft: `rival-writer FOLDER ID WORD SAVES` prints the id under which its words lie.
async function main(): Promise<void> {
  const [folder = "", id = "", word = "", saves = ""] = process.argv.slice(2);
  const store = await openDraftStore({
    folder: join(folder, "data"),
    recoveryFolder: join(folder, "elsewhere"),
    builtInTemplates: join(folder, "none"),
    now: () => new Date().toISOString(),
    today: () => "2026-01-01",
    newId: randomUUID,
    twinName: (kind, name) => `${name} (${kind})`,
  });
  let stored = await store.load(id);
  for (let save = 1; save <= Number(saves); save++) {
    const letter = { ...stored.draft.letter, subject: `${word} ${save}` };
    stored = (await store.save({ ...stored.draft, letter }, stored.base)).stored;
  }
  process.stdout.write(stored.draft.id);
}

void main();
