import { beforeAll, describe, expect, it } from "vitest";
import { verifyPdfSignatures } from "../../../../main/signing/pdf/verify/verify-pdf";
import { opensslKeys } from "../../openssl-keys";
import { ourWord } from "../../our-word";
import { nssTrusting, PATIENCE_MS } from "../../pdf/judges";
import { SOON } from "../../signed-letter";
import { AMBIGUOUS_FILES } from "./ambiguous-files";
import { CHANGED_BYTES } from "./changed-bytes";
import { type Contented, contentedWith, HAS } from "./judges";
import { LATER_REVISIONS } from "./later-revisions";
import { prepareLoot } from "./prepare-loot";
import { SHADOWS } from "./shadows";
import type { Judge, Loot } from "./tampering";
import { WRAPPED_SIGNATURES } from "./wrapped-signatures";

const ALL = [...CHANGED_BYTES, ...WRAPPED_SIGNATURES, ...LATER_REVISIONS, ...SHADOWS, ...AMBIGUOUS_FILES];
const JUDGES: readonly Judge[] = ["pdfsig", "mutool", "pyHanko"];
const keys = opensslKeys();
let loot: Loot;
let files: readonly Buffer[];
let contented: readonly Contented[];

beforeAll(async () => {
  loot = await prepareLoot(keys);
  files = await Promise.all(ALL.map(async ({ tamper }) => tamper(loot)));
  const counts = await Promise.all(files.map(countIn));
  const judged = [
    { pdf: loot.one, count: 1 },
    { pdf: loot.three, count: 3 },
    ...files.map((pdf, index) => ({ pdf, count: counts[index] ?? 1 })),
  ];
  contented = contentedWith(judged, HAS.pdfsig ? nssTrusting([keys.authority]) : "", keys.authority);
}, PATIENCE_MS);

/** How many people the forger says have signed. */
async function countIn(pdf: Buffer): Promise<number> {
  return Math.max(1, new Set(pdf.toString("latin1").match(/\/Name <[0-9A-F]+>/gu)).size);
}

const wordOn = (pdf: Uint8Array) => ourWord(() => verifyPdfSignatures(pdf, SOON));

describe("A signed PDF that nobody touched is intact", () => {
  it("for ourselves", async () => {
    expect([await wordOn(loot.one), await wordOn(loot.three)]).toEqual([["intact"], ["intact"]]);
  });

  it.each(JUDGES.filter((judge) => HAS[judge]))("for %s", (judge) => {
    expect(contented[0]).toContain(judge);
    expect(contented[1]).toContain(judge);
  });
});

describe("Tampering that others catch is caught by ourselves", () => {
  it.each(ALL.filter(({ others }) => others.length > 0))("$name", async (one) => {
    expect(await wordOn(files[ALL.indexOf(one)] ?? Buffer.alloc(0))).toContain(one.ours);
  });
});

describe("Tampering that no other program at hand catches is caught by ourselves", () => {
  it.each(ALL.filter(({ others }) => others.length === 0))("$name", async (one) => {
    expect(await wordOn(files[ALL.indexOf(one)] ?? Buffer.alloc(0))).toContain(one.ours);
  });
});

for (const judge of JUDGES) {
  describe.skipIf(!HAS[judge])(`Tampering is caught by ${judge} (skipped where it is not installed)`, () => {
    it.each(ALL.filter(({ others }) => others.includes(judge)))("$name", (one) => {
      expect(contented[ALL.indexOf(one) + 2]).not.toContain(judge);
    });
  });
}
