import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder } from "../command-line/scratch-folder";
import { bundleCrash } from "../crash/bundle-crash.mjs";
import { killWriter } from "../crash/kill-writer";

const { folder } = scratchFolder();
const bundle = fileURLToPath(new URL(`../../out/crash-${process.pid}`, import.meta.url));
const KILLS = 100;

beforeAll(() => bundleCrash(["crash-writer"], bundle));
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

describe("a process that is killed while it saves", () => {
  it("has lost no edit that it was promised, and left no torn file, in 100 kills", { timeout: 240_000 }, async () => {
    const count = await killWriter(join(bundle, "crash-writer.cjs"), folder(), KILLS, 20_261_122);
    expect(count).toMatchObject({ lost: 0, torn: 0, unswept: 0, strays: 0 });
    expect(count.acknowledged).toBeGreaterThanOrEqual(KILLS / 2);
    expect(count.leftovers).toBeGreaterThan(0);
  });
});
