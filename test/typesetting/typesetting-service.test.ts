import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTypesetting, type TypesettingService } from "../../main/typesetting/typesetting-service";
import { ExpectedError } from "../../preload/contract/expected-error";
import { aSheet, FULL_LETTER } from "../export/sample-sheets";
import { aPassage, aRecipient } from "../letter/letter-builder";
import { FONTS, PROJECT, TYPST_FOLDER, typesetSample } from "./typeset-sample";

const PDF_ONLY = { pages: false, pdf: true };
// Bundled as the build does it, and inside the project, where it finds the compiler.
const folder = join(PROJECT, "out", `typesetting-test-${process.pid}`);
const workerFile = join(folder, "typesetting-worker.cjs");
const options = {
  workerFile,
  assetsFolder: join(PROJECT, "assets"),
  fontBase: join(PROJECT, "package.json"),
  workers: 2,
};

let service: TypesettingService;
beforeAll(async () => {
  const bundle = await rolldown({
    input: join(PROJECT, "main/typesetting/typesetting-worker.ts"),
    platform: "node",
    external: ["@myriaddreamin/typst-ts-node-compiler"],
  });
  await bundle.write({ file: workerFile, format: "cjs" });
  service = startTypesetting(options);
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

function sheetFor(name: string) {
  return aSheet({ ...FULL_LETTER, recipient: aRecipient({ addressLines: [name, "Weg 1", "12345 Musterstadt"] }) });
}

describe("typesetting beside the caller", () => {
  it("gives the same bytes as in any other thread or process, however many letters came before", async () => {
    for (const name of ["Frau A", "Herr B", "Frau C"]) await service.typeset(sheetFor(name), PDF_ONLY);
    const { pdf } = await service.typeset(sheetFor("Herr D"), PDF_ONLY);
    const own = typesetSample(sheetFor("Herr D")).pdf;
    expect(Buffer.from(pdf).equals(Buffer.from(own))).toBe(true);
    const sheetFile = join(mkdtempSync(join(tmpdir(), "appell-sheet-")), "sheet.json");
    writeFileSync(sheetFile, JSON.stringify(sheetFor("Herr D")));
    const digests = [0, 1].map(() => digestInAnotherProcess(sheetFile));
    expect(digests).toEqual([digestOf(own), digestOf(own)]);
  });

  it("sets the same pages whether or not somebody asks for places", async () => {
    const asked = await service.typeset(sheetFor("Frau E"), PDF_ONLY);
    const silent = await service.typeset(sheetFor("Frau E"), { ...PDF_ONLY, places: false });
    expect(Buffer.from(silent.pdf).equals(Buffer.from(asked.pdf))).toBe(true);
    expect(asked.places.length).toBeGreaterThan(5);
    expect(silent.places).toEqual([]);
  });

  it("takes no font of the system, not even one of the same name", () => {
    const home = mkdtempSync(join(tmpdir(), "appell-home-"));
    const fonts = join(home, ".local/share/fonts");
    mkdirSync(fonts, { recursive: true });
    writeFileSync(join(fonts, "impostor.ttf"), impostorOf("Tinos", "Arimo"));
    const sheetFile = join(home, "sheet.json");
    writeFileSync(sheetFile, JSON.stringify(sheetFor("Frau A")));
    expect(digestInAnotherProcess(sheetFile, { HOME: home })).toBe(digestOf(typesetSample(sheetFor("Frau A")).pdf));
    rmSync(home, { recursive: true });
  });

  it("gives letters that differ other bytes", async () => {
    const [one, other] = await Promise.all(
      ["Frau A", "Herr B"].map((name) => service.typeset(sheetFor(name), PDF_ONLY)),
    );
    expect(digestOf(one?.pdf ?? new Uint8Array())).not.toBe(digestOf(other?.pdf ?? new Uint8Array()));
  });

  it("answers each of many letters with its own, from two threads", async () => {
    const subjects = Array.from({ length: 24 }, (_, index) => `Betreff Nummer ${index}`);
    const letters = await Promise.all(subjects.map((subject) => service.typeset(aSheet({ subject }), PDF_ONLY)));
    const titles = letters.map(({ pdf }) => /Betreff Nummer \d+/u.exec(Buffer.from(pdf).toString("latin1"))?.[0]);
    expect(titles).toEqual(subjects);
  });

  it("passes on what the user can mend as such", async () => {
    const asked = service.typeset(aSheet({ passages: [aPassage("a", "Hallo 😀")] }), PDF_ONLY);
    await expect(asked).rejects.toBeInstanceOf(ExpectedError);
    await expect(asked).rejects.toMatchObject({
      code: "character.unsettable",
      values: { character: "😀", code: "U+1F600", part: "passage", number: 1 },
    });
  });

  it("tells of a bug without the words of the letter", async () => {
    const broken = { ...aSheet({ subject: "Geheimnis" }), date: "kein Tag" };
    const error = await service.typeset(broken, PDF_ONLY).then(
      () => null,
      (reason: unknown) => reason as Error,
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ExpectedError);
    expect(`${error?.message}${error?.stack}`).not.toContain("Geheimnis");
  });

  it("rejects what a dying thread had to do and starts a new one for the next letter", async () => {
    const dying = join(folder, "dying.cjs");
    const real = JSON.stringify(workerFile);
    writeFileSync(
      dying,
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", ({ task }) => { if (task.sheet.subject === "Ende") process.exit(7); });
       require(${real});`,
    );
    const frail = startTypesetting({ ...options, workerFile: dying, workers: 1 });
    await expect(frail.typeset(aSheet({ subject: "Ende" }), PDF_ONLY)).rejects.toThrow("code 7");
    const { pageCount } = await frail.typeset(aSheet(), PDF_ONLY);
    expect(pageCount).toBe(1);
    await frail.close();
  });

  it("names the font that is not there", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "appell-fonts-"));
    const scope = join(elsewhere, "node_modules/@expo-google-fonts");
    cpSync(join(PROJECT, "node_modules/@expo-google-fonts/arimo"), join(scope, "arimo"), { recursive: true });
    rmSync(join(scope, "arimo/700Bold/Arimo_700Bold.ttf"));
    const poor = startTypesetting({ ...options, fontBase: join(elsewhere, "package.json") });
    await expect(poor.typeset(aSheet(), PDF_ONLY)).rejects.toMatchObject({
      code: "font.missing",
      values: { name: "Arimo" },
    });
    await poor.close();
    rmSync(elsewhere, { recursive: true });
  });
});

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A font file of one family that says it is of another, whose name is as long. */
function impostorOf(family: string, claimed: string): Buffer {
  const file = FONTS.find((font) => font.family === family)?.path ?? "";
  const bytes = readFileSync(file).toString("latin1");
  const utf16 = (text: string) => [...text].map((letter) => `\0${letter}`).join("");
  return Buffer.from(bytes.replaceAll(utf16(family), utf16(claimed)).replaceAll(family, claimed), "latin1");
}

/** Sets a letter in a fresh process with the built worker and gives the digest of its PDF. */
function digestInAnotherProcess(sheetFile: string, environment: NodeJS.ProcessEnv = {}): string {
  const script = `
    const { Worker } = require("node:worker_threads");
    const sheet = JSON.parse(require("node:fs").readFileSync(${JSON.stringify(sheetFile)}, "utf8"));
    const data = JSON.parse(process.argv[1]);
    const worker = new Worker(${JSON.stringify(workerFile)}, { workerData: data });
    worker.on("message", ({ outcome }) => {
      process.stdout.write(require("node:crypto").createHash("sha256").update(outcome.letter.pdf).digest("hex"));
      worker.terminate();
    });
    worker.postMessage({ number: 1, task: { kind: "letter", sheet, wish: { pages: false, pdf: true } } });`;
  const data = JSON.stringify({ typstFolder: TYPST_FOLDER, fonts: FONTS });
  const env = { ...process.env, ...environment };
  return execFileSync(process.execPath, ["-e", script, data], { encoding: "utf8", env });
}
