import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { join } from "node:path";
import { openDraftStore } from "../../main/drafts/draft-store";
import type { StoredDraft } from "../../main/drafts/stored-draft";
import type { Letter } from "../../preload/letter/letter";
import { aLetter, aPassage } from "../letter/letter-builder";

// The process that is killed: `crash-writer FOLDER` saves drafts without a pause and prints each save it was promised.
const DRAFTS = 4;
const FIRST_DAY = Date.parse("2026-01-01T00:00:00.000Z");
const MS_BETWEEN_SAVES = 61_000;

const folder = process.argv[2] ?? "";
let count = 0;

const letter = (number: number): Letter =>
  aLetter({
    subject: String(number),
    passages: [aPassage("eins", `Absatz ${number}. `.repeat(100)), aPassage("zwei", "Text.".repeat(number % 500))],
  });

async function main(): Promise<void> {
  const store = await openDraftStore({
    folder: join(folder, "data"),
    recoveryFolder: join(folder, "elsewhere"),
    builtInTemplates: join(folder, "none"),
    // Each save is a minute after the one before, so that each also writes, and thins, the history.
    now: () => new Date(FIRST_DAY + count * MS_BETWEEN_SAVES).toISOString(),
    today: () => "2026-01-01",
    newId: randomUUID,
    twinName: (kind, name) => `${name} (${kind})`,
  });
  const drafts: StoredDraft[] = [];
  for (const { id, subject } of store.list({ order: "created" })) {
    count = Math.max(count, Number(subject));
    drafts.push(await store.load(id));
  }
  while (drafts.length < DRAFTS) {
    drafts.push(await store.create({ letter: letter(0), template: null, source: null, edition: null }));
  }
  writeSync(1, "ready\n");
  for (;;) {
    count++;
    const at = count % DRAFTS;
    const { draft, base } = drafts[at] as StoredDraft;
    const result = await store.save({ ...draft, letter: letter(count) }, base);
    if (result.kind !== "saved") throw new Error("A save met another one");
    drafts[at] = result.stored;
    writeSync(1, `${draft.id} ${count}\n`);
  }
}

void main();
