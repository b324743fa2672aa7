import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { HandOver } from "../../main/drafts/hand-over/hand-over";
import { packHandOver, sha256 } from "../../main/drafts/hand-over/pack-hand-over";
import { unpackHandOver } from "../../main/drafts/hand-over/unpack-hand-over";
import { keepPicture } from "../../main/drafts/keep-picture";
import { loadTemplate } from "../../main/templates/template-library";
import { ExpectedError } from "../../preload/contract/expected-error";
import { newDraft } from "../../preload/letter/new-letter";
import { scratchFolder } from "../command-line/scratch-folder";
import { aLetter, aTemplatePassage } from "../letter/letter-builder";
import { aLetterToKeep, BUILT_IN_TEMPLATES, openTestStore } from "./open-test-store";

const { folder, path } = scratchFolder();
const NOW = "2026-11-22T10:00:00.000Z";
const ID = "0b6c2f3e-0000-4000-8000-000000000001";
const bytes = (text: string) => new TextEncoder().encode(text);

function aHandOver(changes: Partial<HandOver> = {}): HandOver {
  const draft = newDraft(aLetter(), { template: null, source: null }, ID, NOW);
  return { draft, template: null, pictures: new Map(), stationery: new Map(), ...changes };
}

/** A zip as packHandOver makes it, of any contents. */
function zipOf(contents: Readonly<Record<string, string>>, manifest: object = {}): Uint8Array {
  const entries = Object.entries(contents).map(([name, text]) => ({
    name,
    bytes: bytes(text).length,
    sha256: sha256(bytes(text)),
  }));
  const files: Zippable = {
    "manifest.json": bytes(JSON.stringify({ format: "appell-hand-over", version: 1, entries, ...manifest })),
  };
  for (const [name, text] of Object.entries(contents)) files[name] = bytes(text);
  return zipSync(files);
}

async function refusal(file: Uint8Array): Promise<string> {
  const error = await unpackHandOver(file, NOW).then(
    () => null,
    (reason: unknown) => reason,
  );
  return (error as { code?: string } | null)?.code ?? `taken: ${String(error)}`;
}

const draftJson = JSON.stringify(aHandOver().draft);

describe("a hand-over file", () => {
  it("brings a draft, its template, pictures and stationery to a second data folder", async () => {
    const here = await openTestStore(path("here"));
    const template = await loadTemplate(BUILT_IN_TEMPLATES, "nrw-jetzt-erst-gerecht");
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    const name = await keepPicture(picture, here.rooms);
    const choices = { tone: "factual", voice: "we", positions: {}, variants: {} } as const;
    const link = { id: template.id, version: template.version, choices, facts: {} };
    const { draft } = await here.create({ ...aLetterToKeep({ copies: [name] }), template: link, edition: template });
    const file = await here.handOver(draft.id, async () => bytes("{}"));
    const there = await openTestStore(path("there"));
    const received = await there.receive(file);
    expect(received).toMatchObject({ kind: "new", isUnlinked: false });
    expect(there.list()).toMatchObject([{ id: draft.id }]);
    expect((await there.load(draft.id)).draft.template).toEqual(link);
    expect(new Uint8Array(readFileSync(path(`there/data/drafts/media/${name}`)))).toEqual(picture);
    const edition = path(`there/data/drafts/templates/${template.id}@${template.version}.json`);
    expect(JSON.parse(readFileSync(edition, "utf8"))).toEqual(template);
    expect([...(await unpackHandOver(file, NOW)).stationery.keys()]).toEqual(["din-5008-b"]);
  });

  it("is known where it was opened before, and stands beside the draft that has changed since", async () => {
    const store = await openTestStore(folder());
    const stored = await store.create(aLetterToKeep({ subject: "Eins" }));
    const file = await store.handOver(stored.draft.id);
    expect((await store.receive(file)).kind).toBe("known");
    await store.save({ ...stored.draft, letter: { ...stored.draft.letter, subject: "Zwei" } }, stored.base);
    const received = await store.receive(file);
    expect(received.kind).toBe("keptBoth");
    expect(received.stored.draft.letter.name).toBe("Eins (otherVersion)");
    expect((await store.load(stored.draft.id)).draft.letter.subject).toBe("Zwei");
  });

  it("keeps its words where another text of its template has the same number here", async () => {
    const store = await openTestStore(folder());
    const template = await loadTemplate(BUILT_IN_TEMPLATES, "nrw-jetzt-erst-gerecht");
    const choices = { tone: "factual", voice: "we", positions: {}, variants: {} } as const;
    const link = { id: template.id, version: template.version, choices, facts: {} };
    await store.create({ ...aLetterToKeep(), template: link, edition: template });
    const other = { ...template, title: "Anderer Text" };
    const first = other.passages[0]?.id ?? "";
    const letter = aLetter({ passages: [aTemplatePassage(first, "Andere Worte.")] });
    const draft = newDraft(letter, { template: link, source: null }, ID, NOW);
    const received = await store.receive(packHandOver(aHandOver({ draft, template: other })));
    expect(received.isUnlinked).toBe(true);
    const shown = await store.load(ID);
    expect(shown.draft.letter.passages[0]).toMatchObject({ id: first, origin: { edited: true } });
    expect(JSON.stringify(shown.draft.letter)).toContain("Andere Worte.");
  });

  it("has the same bytes every time, whatever the time zone", () => {
    const first = packHandOver(aHandOver());
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    expect(packHandOver(aHandOver())).toEqual(first);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("is refused with a reason where it is something else, newer, damaged or holds what does not belong", async () => {
    expect(await refusal(zipSync({ "word/document.xml": bytes("<w/>") }))).toBe("handOver.notAHandOver");
    expect(await refusal(zipOf({ "draft.json": draftJson }, { format: "other" }))).toBe("handOver.notAHandOver");
    expect(await refusal(zipOf({ "draft.json": draftJson }, { version: 2, colour: "red" }))).toBe("handOver.newer");
    expect(await refusal(zipOf({ "draft.json": draftJson }, { entries: [] }))).toBe("handOver.damaged");
    expect(await refusal(zipOf({ "draft.json": draftJson, "extra.exe": "x" }))).toBe("handOver.damaged");
    expect(await refusal(zipOf({ "draft.json": draftJson, [`media/${"0".repeat(64)}.png`]: "x" }))).toBe(
      "picture.unknownKind",
    );
    expect(await refusal(zipOf({ "draft.json": draftJson.replace('"version":2', '"version":9') }))).toBe("draft.newer");
    expect(await refusal(zipOf({ "draft.json": "{" }))).toBe("draft.notJson");
    expect(await refusal(zipOf({ "draft.json": draftJson, "../evil.json": "{}" }))).toBe("zip.unsafeName");
    const packed = packHandOver(aHandOver());
    expect(await refusal(packed.subarray(0, packed.length - 30))).toBe("zip.broken");
    expect(await refusal(zipOf({ "draft.json": draftJson }))).toMatch(/^taken/u);
  });

  it("is refused where a bit of it has changed", async () => {
    const contents = { "draft.json": draftJson };
    const entries = [{ name: "draft.json", bytes: bytes(draftJson).length, sha256: "0".repeat(64) }];
    expect(await refusal(zipOf(contents, { entries }))).toBe("handOver.damaged");
  });

  it("is taken whole or refused with a sentence, whichever bytes of it are changed", async () => {
    const packed = packHandOver(aHandOver());
    const change = fc.record({ at: fc.nat(packed.length - 1), byte: fc.nat(255), cut: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, byte, cut }) => {
        const changed = packed.slice(0, cut > 30 ? at : packed.length);
        changed[at] = byte;
        const opened = await unpackHandOver(changed, NOW).catch((error: unknown) => error);
        if (opened instanceof Error) expect(opened).toBeInstanceOf(ExpectedError);
        else expect(opened).toEqual(aHandOver());
      }),
      { numRuns: 300 },
    );
  });

  it("is refused where it would unpack to too much", async () => {
    expect(await refusal(zipSync({ "manifest.json": new Uint8Array(30_000_000) }))).toMatch(/^zip\.bomb$/u);
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`media/${at}`, new Uint8Array()]));
    expect(await refusal(zipSync(many))).toBe("zip.tooManyEntries");
  });
});
