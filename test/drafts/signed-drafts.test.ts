import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DraftStore } from "../../main/drafts/draft-store";
import { keepPicture, readPicture } from "../../main/drafts/keep-picture";
import { giveConsent } from "../../preload/letter/consent-edits";
import { consentState } from "../../preload/letter/consent-state";
import type { Draft } from "../../preload/letter/draft";
import { aSignaturePicture } from "../export/a-picture";
import { aLetterToKeep, openTestStore } from "./open-test-store";

const PNG = aSignaturePicture();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-signed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A letter that its one signatory signed by hand and agreed to. */
async function aSignedDraft(store: DraftStore): Promise<Draft> {
  const { draft, base } = await store.create(aLetterToKeep());
  const picture = { media: await keepPicture(PNG, store.rooms), alt: "Unterschrift", widthMm: 54, heightMm: 18 };
  const signatories = draft.letter.signatories.map((one) => ({ ...one, picture }));
  const [first] = signatories;
  if (first === undefined) throw new Error("Nobody signs");
  const content = giveConsent({ ...draft, letter: { ...draft.letter, signatories } }, first, draft.created);
  return (await store.save({ ...draft, ...content }, base)).stored.draft;
}

describe("a signed letter", () => {
  it("keeps picture and consent when it is handed over", async () => {
    const store = await openTestStore(join(folder, "one"));
    const { id, letter } = await aSignedDraft(store);
    const other = await openTestStore(join(folder, "other"));
    const { stored } = await other.receive(await store.handOver(id));
    expect(stored.draft.letter.signatories).toEqual(letter.signatories);
    expect(consentState(stored.draft, { id: "s1" }).kind).toBe("given");
    const media = stored.draft.letter.signatories[0]?.picture?.media ?? "";
    expect(Buffer.from(await readPicture(media, other.rooms)).equals(PNG)).toBe(true);
  });

  it("begins its copy without picture and consent, and stays signed itself", async () => {
    const store = await openTestStore(folder);
    const signed = await aSignedDraft(store);
    const { draft: copy } = await store.duplicate(signed.id);
    expect(copy.consents).toEqual([]);
    expect(copy.letter.signatories.map(({ name, picture }) => [name, picture])).toEqual([["Ada Muster", null]]);
    expect((await store.load(signed.id)).draft).toEqual(signed);
  });
});
