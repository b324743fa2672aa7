import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSenderProfiles } from "../../main/profiles/sender-profiles";
import { ExpectedError } from "../../preload/contract/expected-error";
import { NO_SENDER } from "../../preload/letter/sender";
import { newProfile } from "../../preload/people/sender-profile";

// Keeps a sender's profile: `shelf-writer FOLDER endless` over and over, saying which one is on the disk, until it is killed;
// `shelf-writer FOLDER full` once well and once on a full disk, which FOLDER is.
const [folder = "", task = ""] = process.argv.slice(2);
const store = openSenderProfiles({ folder: join(folder, "senders"), unreadable: folder, newName: (name) => name });
const profile = (organisation: string, padding = "") =>
  newProfile(
    { ...NO_SENDER, organisation, website: padding },
    "11111111-2222-4333-8444-555555555555",
    "2026-11-22T09:00:00.000Z",
  );

async function keepEndlessly(): Promise<void> {
  for (let round = 1; ; round++) {
    await store.keep(profile(`Fassung ${round}`));
    process.stdout.write(`${round}\n`);
  }
}

async function keepOnFullDisk(): Promise<void> {
  await store.keep(profile("Alt"));
  try {
    writeFileSync(join(folder, "filling"), Buffer.alloc(1_000_000));
  } catch {
    // As much of it as there was room for.
  }
  const code = await store.keep(profile("Neu", "x".repeat(200))).then(
    () => "kept",
    (error: unknown) => (error instanceof ExpectedError ? error.code : String(error)),
  );
  const { profiles } = await store.list();
  const rest = readdirSync(join(folder, "senders")).filter((name) => name.endsWith(".tmp"));
  rmSync(join(folder, "filling"));
  const afterwards = (await store.keep(profile("Neu"))).sender.organisation;
  process.stdout.write(
    JSON.stringify({ code, onDisk: profiles.map(({ sender }) => sender.organisation), rest, afterwards }),
  );
}

void (task === "full" ? keepOnFullDisk() : keepEndlessly());
