import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readLetterInWorker } from "../../main/reading/read-letter-in-worker";
import { letterSchema } from "../../preload/letter/letter-schema";
import { countingIds, fixtureBytes, readFixture } from "./read-fixture";

const SEED = "open-letter-blank-after-each-line.txt";
let folder = "";
let workerFile = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "appell-reading-"));
  const input = fileURLToPath(new URL("../../main/reading/reading-worker.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "node" });
  workerFile = join(folder, "reading-worker.mjs");
  await bundle.write({ file: workerFile, format: "esm" });
  await bundle.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("reads the same letter as without a thread", async () => {
  const { letter, source } = await readLetterInWorker(
    fixtureBytes(SEED),
    { name: SEED, newId: countingIds() },
    workerFile,
  );
  expect({ letter, source }).toEqual(await readFixture(SEED));
});

it("gives remarks the new ids of their passages", async () => {
  const name = "swimming-pool-pdf-pages.txt";
  const { letter } = await readLetterInWorker(fixtureBytes(name), { name, newId: countingIds() }, workerFile);
  letterSchema.parse(letter);
  const ids = letter.passages.map(({ id }) => id);
  expect(letter.remarks.map(({ passage }) => passage === null || ids.includes(passage))).toEqual(
    letter.remarks.map(() => true),
  );
});

it("passes refusals on with their values", async () => {
  const bytes = new Uint8Array(5_000_001).fill(0x61);
  await expect(readLetterInWorker(bytes, { name: "a.txt", newId: countingIds() }, workerFile)).rejects.toMatchObject({
    code: "reading.tooBig",
    values: { limit: 5 },
  });
});

it("ends a thread that does not answer in time, and one that takes too much memory", async () => {
  const endless = join(folder, "endless.mjs");
  await writeFile(endless, "for (;;);");
  const options = { name: "a.txt", newId: countingIds() };
  await expect(
    readLetterInWorker(new Uint8Array(1), options, endless, { milliseconds: 300, heapMegabytes: 100 }),
  ).rejects.toMatchObject({
    code: "reading.tooSlow",
  });
  const greedy = join(folder, "greedy.mjs");
  await writeFile(greedy, "const all = []; for (let n = 0; ; n++) all.push(new Array(1e5).fill(n + 0.5));");
  await expect(
    readLetterInWorker(new Uint8Array(1), options, greedy, { milliseconds: 50_000, heapMegabytes: 30 }),
  ).rejects.toMatchObject({
    code: "reading.tooMuchMemory",
  });
});
