import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestServices } from "../../main/ipc/handlers/request-services";
import { spellingHandlers } from "../../main/ipc/handlers/spelling-handlers";
import { openOwnWords } from "../../main/spelling/own-words";
import { type SpellingService, startSpelling } from "../../main/spelling/spelling-service";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(project, "out", `spelling-test.${process.pid}`);
const workerFile = join(folder, "spelling-worker.cjs");
let spelling: SpellingService;

// Bundled as the build does it: Hunspell has to work from within one file.
beforeAll(async () => {
  const bundle = await rolldown({ input: join(project, "main/spelling/spelling-worker.ts"), platform: "node" });
  await bundle.write({ file: workerFile, format: "cjs" });
  spelling = startSpelling({ workerFile, dictionaryBase: workerFile });
});
afterAll(async () => {
  await spelling.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the spelling service", () => {
  it("finds the slips of both languages, each word once", async () => {
    expect(await spelling.check("de", ["Die", "Bürgerinitative", "Die", "Bürgerinitative"])).toEqual([
      "Bürgerinitative",
    ]);
    expect(await spelling.check("en", ["The", "recieve"])).toEqual(["recieve"]);
    expect(await spelling.check("de", ["Die"])).toEqual([]);
  });

  it("suggests at most six words, the likeliest first", async () => {
    const suggestions = await spelling.suggest("de", "Bürgerinitative");
    expect(suggestions[0]).toBe("Bürgerinitiative");
    expect((await spelling.suggest("de", "daß")).length).toBeLessThanOrEqual(6);
    expect(await spelling.suggest("de", "x".repeat(5_000))).toEqual([]);
  });

  it("lets the words be that a person added, until they are taken out again", async () => {
    const ownWords = openOwnWords(join(folder, "words.json"), () => "unused.json");
    const handlers = spellingHandlers({ spelling, ownWords } as unknown as RequestServices);
    const window = { key: "1", draft: null, close: () => undefined };
    const ask = () => handlers["spelling.check"]({ language: "de", words: ["Schleies", "Zustendigkeit"] }, window);
    expect(await ask()).toEqual(["Schleies", "Zustendigkeit"]);
    await handlers["spelling.addWords"]({ words: ["Schleie"] }, window);
    expect(await ask()).toEqual(["Zustendigkeit"]);
    expect((await handlers["spelling.words"]({}, window)).words).toEqual(["Schleie"]);
    await handlers["spelling.removeWord"]({ word: "Schleie" }, window);
    expect(await ask()).toEqual(["Schleies", "Zustendigkeit"]);
  });

  it("says so where a dictionary is not there", async () => {
    const elsewhere = join(folder, "elsewhere");
    mkdirSync(join(elsewhere, "node_modules"), { recursive: true });
    const base = join(elsewhere, "main.cjs");
    writeFileSync(base, "");
    for (const name of ["dictionary-de", "dictionary-en", "dictionary-en-gb"]) {
      const empty = join(elsewhere, "node_modules", name);
      mkdirSync(empty);
      writeFileSync(join(empty, "package.json"), '{"main":"index.js"}');
      writeFileSync(join(empty, "index.js"), "");
    }
    const broken = startSpelling({ workerFile, dictionaryBase: base });
    await expect(broken.check("de", ["Die"])).rejects.toMatchObject({ code: "spelling.dictionaryMissing" });
    await broken.close();
  });
});
