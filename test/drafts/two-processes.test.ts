import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../command-line/scratch-folder";
import { bundleCrash } from "../crash/bundle-crash.mjs";
import { aLetterToKeep, openTestStore } from "./open-test-store";

const { folder } = scratchFolder();
const bundle = fileURLToPath(new URL(`../../out/rival-${process.pid}`, import.meta.url));
const SAVES = 40;

beforeAll(() => bundleCrash(["rival-writer"], bundle));
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

/** Saves words of its own, again and again, as a window of another copy of the app would; gives its last draft's id. */
function rival(id: string, word: string): Promise<string> {
  const child = spawn(process.execPath, [join(bundle, "rival-writer.cjs"), folder(), id, word, String(SAVES)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (text) => {
    out += text;
  });
  return new Promise((resolve, reject) =>
    child.on("close", (code) => (code === 0 ? resolve(out.trim()) : reject(new Error(`ended with ${code}`)))),
  );
}

describe("two processes that save the same draft", () => {
  it("both keep every word, and part at their first meeting", { timeout: 120_000 }, async () => {
    const store = await openTestStore(folder());
    const { draft } = await store.create(aLetterToKeep({ subject: "Anfang" }));
    const ids = await Promise.all([rival(draft.id, "links"), rival(draft.id, "rechts")]);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(draft.id);
    await store.refresh();
    expect(
      store
        .list()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual([`links ${SAVES}`, `rechts ${SAVES}`]);
    const revisions = store.list().map(({ revision }) => revision);
    expect(revisions.reduce((sum, revision) => sum + revision, 0)).toBe(2 * SAVES + 1);
  });
});
