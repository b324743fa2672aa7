import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readLetter } from "../../main/reading/read-letter";
import { ExpectedError } from "../../preload/contract/expected-error";
import { letterSchema } from "../../preload/letter/letter-schema";
import { countingIds, LETTERS_FOLDER } from "../reading/read-fixture";
import { DOCUMENT_XML, docxWithDocument, WHOLE_DOCX } from "./docx-seeds";
import { mutateBytes } from "./mutate-bytes";
import { seededRandom } from "./seeded-random";

/** `npm run fuzz` asks for a million. */
const INPUTS = Number(process.env["APPELL_FUZZ_INPUTS"] ?? 10_000);
const SEED = Number(process.env["APPELL_FUZZ_SEED"] ?? 20261122);
const LONGEST_READING_MS = 2_000;

const FIXTURES = readdirSync(LETTERS_FOLDER).map((name) => new Uint8Array(readFileSync(LETTERS_FOLDER + name)));

interface Target {
  readonly share: number;
  readonly kind: "text" | "markdown" | "docx";
  readonly make: (random: () => number) => Uint8Array;
}

const pick = (random: () => number) => FIXTURES[Math.floor(random() * FIXTURES.length)] ?? new Uint8Array();
const mutateFixture = (random: () => number) => mutateBytes(pick(random), pick(random), random);

const TARGETS: Readonly<Record<string, Target>> = {
  "plain text": { share: 0.5, kind: "text", make: mutateFixture },
  Markdown: { share: 0.32, kind: "markdown", make: mutateFixture },
  "a document part": {
    share: 0.08,
    kind: "docx",
    make: (random) => docxWithDocument(mutateBytes(DOCUMENT_XML, pick(random), random)),
  },
  "the bytes of a DOCX": { share: 0.1, kind: "docx", make: (random) => mutateBytes(WHOLE_DOCX, pick(random), random) },
};

it("begins with a DOCX that can be read", async () => {
  const { letter } = await readLetter(WHOLE_DOCX, { name: "a.docx", newId: countingIds() });
  expect(letter.remarks.map(({ kind }) => kind).sort()).toEqual([
    "comment",
    "deleted",
    "footnote",
    "picture",
    "runningHead",
  ]);
});

it.each(Object.entries(TARGETS))(
  "survives changes to %s, and gives a letter or a refusal with a name",
  async (name, target) => {
    const refusals = new Map<string, number>();
    let read = 0;
    for (let index = 0; index < INPUTS * target.share; index++) {
      const bytes = target.make(seededRandom(SEED + index));
      const problem = await problemWith(bytes, target.kind, () => read++, refusals);
      expect(problem, `${name}, seed ${SEED + index}`).toBe("");
    }
    expect(read).toBeGreaterThan(0);
  },
);

/** What is wrong with the answer to these bytes; empty if nothing. */
async function problemWith(
  bytes: Uint8Array,
  kind: Target["kind"],
  onRead: () => void,
  refusals: Map<string, number>,
): Promise<string> {
  const start = performance.now();
  try {
    const { letter } = await readLetter(bytes, { name: "brief", as: kind, newId: countingIds() });
    const checked = letterSchema.safeParse(letter);
    if (!checked.success)
      return `not storable: ${checked.error.issues[0]?.path.join(".")} ${checked.error.issues[0]?.message}`;
    onRead();
  } catch (error) {
    if (!(error instanceof ExpectedError)) return String(error instanceof Error ? error.stack : error);
    refusals.set(error.code, (refusals.get(error.code) ?? 0) + 1);
  }
  const tookMs = performance.now() - start;
  return tookMs > LONGEST_READING_MS ? `took ${Math.round(tookMs)} ms` : "";
}
