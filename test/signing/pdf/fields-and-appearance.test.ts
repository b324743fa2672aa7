import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openPdf } from "../../../main/signing/pdf/pdf-file";
import { signatureFields } from "../../../main/signing/pdf/signature-fields";
import type { SigningKey } from "../../../main/signing/signing-key";
import { letterGeometry } from "../../../preload/stationery/din-5008";
import { isInstalled } from "../../export/installed";
import { aSheet, FULL_LETTER, signatories } from "../../export/sample-sheets";
import { PROJECT, typesetFile } from "../../typesetting/typeset-sample";
import { opensslKeys } from "../openssl-keys";
import { letterForSigning, onDisk, SOON, signed, signingKey } from "../signed-letter";
import {
  HAS_MUTOOL,
  HAS_PDFSIG,
  nssTrusting,
  PATIENCE_MS,
  pdfsig,
  skipped,
  VERAPDF,
  verapdfObjections,
} from "./judges";

const keys = opensslKeys();
let key: SigningKey;
beforeAll(() => {
  key = signingKey(keys, "p256", "Änne Größe");
});
const PT_PER_MM = 72 / 25.4;
const fields = (pdf: Uint8Array) => signatureFields(openPdf(pdf));
const HAS_POPPLER = isInstalled("pdftoppm", "-v");

/** Pixels of all pages, as poppler paints them with fields and all. */
function painted(pdf: Uint8Array): Buffer {
  return execFileSync("pdftoppm", ["-r", "60", onDisk(pdf)], { maxBuffer: 100_000_000 });
}

function words(pdf: Uint8Array): string {
  const text = execFileSync("mutool", ["draw", "-q", "-F", "txt", onDisk(pdf)], { encoding: "utf8", stdio: "pipe" });
  return text.replace(/\u00ad\n/gu, "").replace(/\s+/gu, " ");
}

describe("a letter exported for signing", () => {
  for (const count of [1, 2, 3, 5, 7]) {
    it(`has an empty field above the name of each of ${count} signatories, beside each other and inside the text`, async () => {
      const sheet = aSheet({ ...FULL_LETTER, signatories: signatories(count) });
      const found = fields(await letterForSigning(sheet));
      expect(found.map(({ name, label, isSigned }) => [name, label, isSigned])).toEqual(
        signatories(count).map(({ name }, index) => [
          `Unterschrift ${index + 1}`,
          `Digitale Unterschrift von ${name}`,
          false,
        ]),
      );
      const places = typesetFile(sheet).places.filter(({ part }) => part === "signatory");
      const { sheet: paper, margins } = letterGeometry("B");
      found.forEach(({ rectangle: { x, y, width, height } }, index) => {
        expect(x / PT_PER_MM).toBeCloseTo(places[index]?.xMm ?? 0, 1);
        const gap = (places[index]?.yMm ?? 0) - (paper.height - y / PT_PER_MM);
        expect(gap).toBeGreaterThan(0.4);
        expect(gap).toBeLessThan(1);
        expect(height / PT_PER_MM).toBeGreaterThan(10);
        expect(width / PT_PER_MM).toBeGreaterThan(45);
        expect((x + width) / PT_PER_MM).toBeLessThanOrEqual(paper.width - margins.right + 0.1);
        const next = found[index + 1]?.rectangle;
        if (next !== undefined && next.y === y) expect(x + width).toBeLessThan(next.x);
      });
    });
  }

  it("speaks the language of the letter", async () => {
    const found = fields(await letterForSigning(aSheet({ language: "en", signatories: signatories(1) })));
    expect(found.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      "Signature 1: Digital signature of Vorname Nachname 1",
    ]);
  });

  it("is the letter itself where nobody signs", async () => {
    const sheet = aSheet({ signatories: [] });
    expect(Buffer.from(await letterForSigning(sheet)).equals(Buffer.from(typesetFile(sheet).pdf))).toBe(true);
  });

  it.skipIf(!HAS_POPPLER)(
    `looks like the letter as long as nobody signed${skipped(HAS_POPPLER, "pdftoppm")}`,
    async () => {
      const sheet = aSheet({ ...FULL_LETTER, signatories: signatories(3) });
      const empty = await letterForSigning(sheet);
      expect(painted(empty).equals(painted(typesetFile(sheet).pdf))).toBe(true);
      expect(painted(await signed(empty, key, "Änne Größe")).equals(painted(empty))).toBe(false);
    },
  );
});

describe("what a signature shows", () => {
  const texts = async (changes: Parameters<typeof signed>[3], name = "Änne Größe") =>
    words(await signed(await letterForSigning(aSheet({ signatories: signatories(3) })), key, name, changes));

  it.skipIf(!HAS_MUTOOL)(`is name, time, reason and place${skipped(HAS_MUTOOL, "mutool")}`, async () => {
    const shown = await texts({ signedAt: "2026-07-01T22:30:00Z" });
    expect(shown).toContain(
      "Änne Größe digital signiert am 02.07.2026, 00:30 MESZ Grund: Mitzeichnung für die Bäume Ort: Köln",
    );
    const fewer = await texts({ words: { reason: "", town: "" } });
    expect(fewer).not.toContain("Grund:");
    expect(fewer).not.toContain("Ort:");
  });

  it.skipIf(!HAS_MUTOOL)(`is English in an English letter${skipped(HAS_MUTOOL, "mutool")}`, async () => {
    const letter = await letterForSigning(aSheet({ language: "en", signatories: signatories(1) }));
    expect(words(await signed(letter, key, "Ada", { signedAt: "2026-07-01T22:30:00Z" }))).toContain(
      "Ada digitally signed on 02/07/2026, 00:30 CEST Reason: Mitzeichnung für die Bäume Place: Köln",
    );
  });

  it.skipIf(!HAS_MUTOOL)(`is whole however long it is${skipped(HAS_MUTOOL, "mutool")}`, async () => {
    const reason = "Die Straßenbäume brauchen unsere Zustimmung. ".repeat(5).slice(0, 199).trim();
    const name = "Prof. Dr. Wolfgang-Amadeus Maximilian von und zu Überlangenstein-Hohenzollern";
    const shown = (await texts({ words: { reason, town: "Château-d’Œx" } }, name)).replace(/-? /gu, "");
    for (const part of [name, reason, "Château-d’Œx"]) expect(shown).toContain(part.replace(/-? /gu, ""));
  });

  it.skipIf(!HAS_MUTOOL)(
    `has a question mark for what no font can print, which the file itself keeps${skipped(HAS_MUTOOL, "mutool")}`,
    async () => {
      const letter = await letterForSigning(aSheet({ signatories: signatories(1) }));
      const pdf = await signed(letter, key, "Ada 🌳", { words: { reason: "漢字", town: "" } });
      expect(words(pdf)).toMatch(/Ada \? digital .* Grund: \?\?/u);
      expect(Buffer.from(pdf).toString("latin1")).toContain("/Reason <FEFF6F225B57>");
    },
  );

  it.skipIf(!HAS_POPPLER || VERAPDF === "")(
    `is a picture beside the words, in both standards${skipped(HAS_POPPLER && VERAPDF !== "", "pdftoppm or veraPDF")}`,
    async () => {
      const picture = readFileSync(join(PROJECT, "assets/guide/first-page.png"));
      const letter = await letterForSigning(aSheet({ signatories: signatories(1) }));
      const pictured = await signed(letter, key, "Änne Größe", { picture });
      expect(painted(pictured).equals(painted(await signed(letter, key, "Änne Größe")))).toBe(false);
      const images = execFileSync("pdfimages", ["-list", onDisk(pictured)], { encoding: "utf8" });
      expect(images.trim().split("\n").length).toBeGreaterThan(2);
      expect(verapdfObjections([onDisk(pictured)])).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe("a field chosen by its number", () => {
  it.skipIf(!HAS_PDFSIG)(`is the one that is signed, in any order${skipped(HAS_PDFSIG, "pdfsig")}`, async () => {
    let pdf = await letterForSigning(aSheet({ signatories: signatories(3) }));
    for (const field of [2, 0]) pdf = await signed(pdf, key, "Änne Größe", { field });
    expect(fields(pdf).map(({ isSigned }) => isSigned)).toEqual([true, false, true]);
    pdf = await signed(pdf, key, "Änne Größe");
    expect(fields(pdf).map(({ isSigned }) => isSigned)).toEqual([true, true, true]);
    const verdicts = pdfsig(onDisk(pdf), nssTrusting([keys.authority]));
    expect(verdicts.map(({ field, signature, isWholeFile }) => [field, signature, isWholeFile])).toEqual([
      ["Unterschrift 1", "Signature is Valid.", false],
      ["Unterschrift 2", "Signature is Valid.", true],
      ["Unterschrift 3", "Signature is Valid.", false],
    ]);
    expect(execFileSync("pdfsig", [onDisk(pdf)], { encoding: "utf8" })).toContain(
      new Date(SOON).toISOString().slice(0, 4),
    );
  });
});
