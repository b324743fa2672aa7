import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyDocxSignatures } from "../../../main/signing/docx/verify-docx";
import { signFile } from "../../../main/signing/files/sign-file";
import { type LetterToSign, type SigningRun, signMany, signOne } from "../../../main/signing/files/sign-many";
import type { SigningProgress } from "../../../preload/contract/signing";
import { scratchFolder } from "../../command-line/scratch-folder";
import { aLetterDocx } from "../docx/a-letter-docx";
import { anIdentity, aSigningKey } from "../docx/a-signing-key";

const NOW = "2026-11-22T12:00:00Z";
const { folder } = scratchFolder();

/** A run with a real key, into a folder of its own; `told` is what it said of its progress. */
function aRun(changes: Partial<SigningRun> = {}) {
  const target = join(folder(), "signed");
  mkdirSync(target, { recursive: true });
  const told: Omit<SigningProgress, "id">[] = [];
  const opened = { forgotten: 0 };
  const key = aSigningKey(anIdentity());
  const run: SigningRun = {
    openKey: async () => ({
      sign: (bytes, name) =>
        signFile(bytes, name, {
          key,
          words: { reason: "", town: "" },
          field: { kind: "next" },
          picture: null,
          signedAt: NOW,
          timeZone: "Europe/Berlin",
          typesetSignature: () => Promise.reject(new Error("A Word document shows no signature")),
        }),
      forget: async () => {
        opened.forgotten++;
      },
    }),
    chooseFile: async (name) => join(target, name),
    chooseFolder: async () => target,
    suffix: " – unterschrieben",
    signal: new AbortController().signal,
    tell: (progress) => told.push(progress),
    reportBug: (error) => {
      throw error;
    },
    ...changes,
  };
  return { run, target, told, opened };
}

const letter = (name: string, bytes: Uint8Array): LetterToSign => ({ name, read: async () => bytes });

describe("signing many files", () => {
  it("signs each into a file of its own; one that is broken is named and stops no other", async () => {
    const docx = await aLetterDocx();
    const { run, target, told, opened } = aRun();
    const broken = letter("kaputt.pdf", new TextEncoder().encode("nichts"));
    const outcomes = await signMany([letter("eins.docx", docx), broken, letter("zwei.docx", docx)], run);
    expect(outcomes).toEqual([
      { kind: "signed", name: "eins.docx", path: join(target, "eins – unterschrieben.docx"), isVisible: false },
      { kind: "failed", name: "kaputt.pdf", failure: { code: "signing.unknownKind", values: { path: "kaputt.pdf" } } },
      { kind: "signed", name: "zwei.docx", path: join(target, "zwei – unterschrieben.docx"), isVisible: false },
    ]);
    expect(readdirSync(target).sort()).toEqual(["eins – unterschrieben.docx", "zwei – unterschrieben.docx"]);
    const { isIntact } = await verifyDocxSignatures(readFileSync(join(target, "zwei – unterschrieben.docx")), NOW);
    expect(isIntact).toBe(true);
    expect(told.map(({ done, all, name }) => [done, all, name])).toEqual([
      [0, 3, "eins.docx"],
      [1, 3, "kaputt.pdf"],
      [2, 3, "zwei.docx"],
    ]);
    expect(opened.forgotten).toBe(1);
  });

  it("ends between two files: what is signed stays, what follows is said to be left", async () => {
    const docx = await aLetterDocx();
    const controller = new AbortController();
    const { run, target } = aRun({
      signal: controller.signal,
      tell: ({ done }) => {
        if (done === 1) controller.abort();
      },
    });
    const names = ["eins.docx", "zwei.docx", "drei.docx", "vier.docx"];
    const outcomes = await signMany(
      names.map((name) => letter(name, docx)),
      run,
    );
    expect(outcomes?.map(({ kind }) => kind)).toEqual(["signed", "signed", "skipped", "skipped"]);
    expect(readdirSync(target)).toHaveLength(2);
  });

  it("never replaces a file that is there, of many or of one, whatever was chosen", async () => {
    const docx = await aLetterDocx();
    const { run, target } = aRun();
    const there = join(target, "eins – unterschrieben.docx");
    writeFileSync(there, "von früher");
    await signMany([letter("eins.docx", docx), letter("eins.docx", docx)], run);
    await signOne(letter("eins.docx", docx), { ...run, chooseFile: async () => there });
    expect(readFileSync(there, "utf8")).toBe("von früher");
    expect(readdirSync(target).sort()).toEqual([
      "eins – unterschrieben (2).docx",
      "eins – unterschrieben (3).docx",
      "eins – unterschrieben (4).docx",
      "eins – unterschrieben.docx",
    ]);
  });

  it("writes nothing and forgets the key where nobody says where the files shall go", async () => {
    const docx = await aLetterDocx();
    const { run, target, opened } = aRun({ chooseFolder: async () => null, chooseFile: async () => null });
    expect(await signMany([letter("eins.docx", docx), letter("zwei.docx", docx)], run)).toBeNull();
    expect(await signOne(letter("eins.docx", docx), run)).toBeNull();
    expect(readdirSync(target)).toEqual([]);
    expect(opened.forgotten).toBe(2);
  });

  it("fails as a whole where one file can't be signed, and forgets the key before that is said", async () => {
    const { run, target, opened } = aRun();
    const broken = letter("kaputt.pdf", new TextEncoder().encode("nichts"));
    await expect(signOne(broken, run)).rejects.toMatchObject({ code: "signing.unknownKind" });
    expect([readdirSync(target), opened.forgotten]).toEqual([[], 1]);
  });
});
