import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDraftStore } from "../../main/drafts/draft-store";
import { ExpectedError } from "../../preload/contract/expected-error";
import { aLetter, aPassage } from "../letter/letter-builder";

// Saves a draft on a disk that fails, as a window would: `disk-writer FOLDER full|readOnly`; the disk is FOLDER/data.
async function main(): Promise<void> {
  const [folder = "", fault = ""] = process.argv.slice(2);
  const data = join(folder, "data");
  const open = () =>
    openDraftStore({
      folder: data,
      recoveryFolder: join(folder, "elsewhere"),
      builtInTemplates: join(folder, "none"),
      now: () => new Date().toISOString(),
      today: () => "2026-01-01",
      newId: randomUUID,
      twinName: (kind, name) => `${name} (${kind})`,
    });
  const letter = (subject: string) => aLetter({ subject, passages: [aPassage("eins", "Text. ".repeat(5_000))] });
  const first = await open();
  const { draft, base } = await first.create({ letter: letter("Alt"), template: null, source: null, edition: null });
  breakDisk(data, fault);
  const store = await open();
  const changed = { ...draft, letter: letter("Neu") };
  const code = await store.save(changed, base).then(
    () => "saved",
    (error: unknown) => (error instanceof ExpectedError ? error.code : String(error)),
  );
  const onDisk = (await store.load(draft.id)).draft.letter.subject;
  const rest = readdirSync(join(data, "drafts")).filter((name) => /\.tmp$|\.lock/u.test(name));
  const elsewhere = JSON.parse(readFileSync(await store.saveRecovery(changed), "utf8")).letter.subject;
  mendDisk(data, fault);
  const afterwards = (await store.save(changed, base)).kind;
  const list = (await open()).list().map(({ name }) => name);
  process.stdout.write(JSON.stringify({ code, onDisk, rest, elsewhere, afterwards, list }));
}

function breakDisk(data: string, fault: string): void {
  if (fault === "readOnly") execFileSync("mount", ["-o", "remount,ro", data]);
  else {
    try {
      writeFileSync(join(data, "filling"), Buffer.alloc(1_000_000));
    } catch {
      // As much of it as there was room for.
    }
  }
}

function mendDisk(data: string, fault: string): void {
  if (fault === "readOnly") execFileSync("mount", ["-o", "remount,rw", data]);
  else rmSync(join(data, "filling"));
}

void main();
