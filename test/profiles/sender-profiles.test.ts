import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSenderProfiles } from "../../main/profiles/sender-profiles";
import { NO_SENDER } from "../../preload/letter/sender";
import { changedProfile, isSameSender, newProfile, senderStanding } from "../../preload/people/sender-profile";

const NOW = "2026-11-22T09:00:00.000Z";
const LATER = "2026-11-23T09:00:00.000Z";
const aSender = (organisation: string, phone = "") => ({ ...NO_SENDER, organisation, phone });
const ID = "11111111-2222-4333-8444-555555555555";
const profile = newProfile(aSender("Initiative"), ID, NOW);

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "appell-senders-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("profiles of senders", () => {
  it("are there in the next run, in alphabetical order", async () => {
    const open = () => openSenderProfiles({ folder: join(root, "a", "b"), unreadable: root, newName: (name) => name });
    await open().keep(profile);
    await open().keep(newProfile(aSender("Bündnis"), ID.replace("1", "2"), NOW));
    expect((await open().list()).profiles.map(({ sender }) => sender.organisation)).toEqual(["Bündnis", "Initiative"]);
  });

  it("recognise a letter's snapshot of themselves, also of what they were before", () => {
    const changed = changedProfile(profile, aSender("Initiative", "0201 1"), LATER);
    expect(changed).toMatchObject({ changed: LATER, earlier: [aSender("Initiative")] });
    expect(senderStanding(aSender("Initiative", "0201 1"), [changed])).toEqual({ kind: "same", profile: changed });
    expect(senderStanding(aSender("Initiative"), [changed])).toEqual({ kind: "outdated", profile: changed });
    expect(senderStanding(aSender("Anders"), [changed])).toEqual({ kind: "own" });
  });

  it("that go back to what they were call nothing outdated", () => {
    const back = changedProfile(changedProfile(profile, aSender("B"), LATER), aSender("Initiative"), LATER);
    expect(senderStanding(aSender("Initiative"), [back]).kind).toBe("same");
    expect(back.earlier).toEqual([aSender("B")]);
  });

  it("stay as they are where nothing is another", () => {
    expect(changedProfile(profile, aSender("Initiative"), LATER)).toBe(profile);
    const bank = { holder: "", iban: "", bic: "", bank: "x" };
    expect(isSameSender(aSender("A"), { ...aSender("A"), bank })).toBe(false);
    expect(isSameSender(aSender("A"), { ...Object.fromEntries(Object.entries(aSender("A")).reverse()) } as never)).toBe(
      true,
    );
  });
});
