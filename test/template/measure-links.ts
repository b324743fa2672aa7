import { readdirSync } from "node:fs";
import type { Letter } from "../../preload/letter/letter";
import { type Passage, passageText, TONES } from "../../preload/letter/passage";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { compose } from "../../preload/template/compose/compose";
import { foreignText, passageEvidence, weightOf } from "../../preload/template/linking/link-evidence";
import { type LinkIndex, linkIndex } from "../../preload/template/linking/link-index";
import { confidenceOf, linkPassages } from "../../preload/template/linking/link-passages";
import type { Template } from "../../preload/template/template";
import { LETTERS_FOLDER, readFixture } from "../reading/read-fixture";
import { BUILT_IN, type BuiltIn } from "./built-in-templates";
import { OCCASION } from "./template-builder";

type Foreign = Pick<Letter, "passages" | "language">;

/** A letter whose passages are linked, with the template passage that a person would name for each; null for none. */
export interface LinkCase {
  readonly letter: Foreign;
  readonly index: LinkIndex;
  readonly right: readonly (string | null)[];
}

/** What linking made of a number of letters. */
export interface LinkMeasure {
  readonly letters: number;
  readonly passages: number;
  readonly right: number;
  readonly wrong: number;
  /** Of the passages that express positions: linked as they should be, and not linked. */
  readonly found: number;
  readonly missed: number;
  /** Of all right links; 0 if there is none. */
  readonly lowestRight: number;
  /** Of all template passages that are not right and look best, linked or not. */
  readonly highestWrong: number;
}

export function measureLinks(cases: readonly LinkCase[]): LinkMeasure {
  const rows = cases.flatMap(({ letter, index, right }) => {
    const arguing = new Set(index.positions.flatMap(({ passages }) => [...passages]));
    return linkPassages(letter, index).map((passage, at) => ({
      passage,
      right: right[at] ?? null,
      argues: arguing.has(right[at] ?? ""),
      best: bestGuess(passage, letter, index),
    }));
  });
  const linked = rows.flatMap(({ passage: { origin }, right }) =>
    origin.kind === "linked" ? [{ ...origin, right }] : [],
  );
  const good = linked.filter(({ passage, right }) => passage === right);
  const guesses = rows.filter(({ best, right }) => best.id !== right).map(({ best }) => best.confidence);
  const wrong = linked.filter(({ passage, right }) => passage !== right);
  return {
    letters: cases.length,
    passages: rows.length,
    right: good.length,
    wrong: wrong.length,
    found: rows.filter(
      ({ passage: { origin }, right, argues }) => argues && origin.kind === "linked" && origin.passage === right,
    ).length,
    missed: rows.filter(({ passage, argues }) => argues && passage.origin.kind !== "linked").length,
    lowestRight: good.length === 0 ? 0 : rounded(Math.min(...good.map(({ confidence }) => confidence))),
    highestWrong: rounded(Math.max(0, ...guesses, ...wrong.map(({ confidence }) => confidence))),
  };
}

function bestGuess(passage: Passage, letter: Foreign, index: LinkIndex) {
  const text = foreignText(passageText(passage), letter.language);
  return [...index.passages.keys()]
    .map((id) => ({ id, confidence: confidenceOf(weightOf(passageEvidence(text, id, index))) }))
    .reduce((best, one) => (one.confidence > best.confidence ? one : best));
}

/** Every letter of one tone that carries or softens all positions, read as foreign text by an index without that tone. */
export function leaveOneOut({ template, local }: BuiltIn): readonly LinkCase[] {
  return TONES.flatMap((tone) =>
    composedLetters(template, local, [tone]).map((letter) => ({
      letter,
      index: linkIndex(template, tone),
      right: letter.passages.map(({ id }) => id),
    })),
  );
}

/** Letters that are about something else than the template: fixtures, and what the other template composes. */
export async function unrelatedLetters(template: Template, related: string): Promise<readonly LinkCase[]> {
  const index = linkIndex(template);
  const names = readdirSync(LETTERS_FOLDER).filter((name) => name !== related);
  const read = await Promise.all(names.map(async (name) => (await readFixture(name)).letter));
  const others = BUILT_IN.filter((one) => one.template.id !== template.id);
  const composed = others.flatMap((one) => composedLetters(one.template, one.local, TONES));
  return [...read, ...composed].map((letter) => ({ letter, index, right: letter.passages.map(() => null) }));
}

function composedLetters(template: Template, local: BuiltIn["local"], tones: typeof TONES): readonly Foreign[] {
  return tones.flatMap((tone) =>
    (["carried", "softened"] as const).flatMap((stance) =>
      (["we", "I"] as const).map((voice) => {
        const positions = Object.fromEntries(template.positions.map(({ id }) => [id, stance]));
        const passages = compose(template, { ...DEFAULT_CHOICES, tone, voice, positions }, local, OCCASION);
        return { language: template.language, passages: passages.map(asRead) };
      }),
    ),
  );
}

/** As somebody else's text: nothing says any more what the passage came from. */
function asRead(passage: Passage): Passage {
  return { ...passage, positions: [], role: "other", origin: { kind: "own" } };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

/** The measures as a Markdown table. */
export function linkingTable(rows: readonly (readonly [string, LinkMeasure])[]): string {
  const ratio = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(2));
  const lines = rows.map(([name, one]) =>
    [
      name,
      one.letters,
      one.passages,
      one.right,
      one.wrong,
      ratio(one.right, one.right + one.wrong),
      ratio(one.found, one.found + one.missed),
      one.right === 0 ? "–" : one.lowestRight.toFixed(3),
      one.highestWrong.toFixed(3),
    ].join(" | "),
  );
  const heads = [
    "letters",
    "passages",
    "right links",
    "wrong links",
    "precision",
    "recall",
    "lowest right",
    "highest wrong",
  ];
  return [
    `| measured on | ${heads.join(" | ")} |`,
    `|---|${"---:|".repeat(8)}`,
    ...lines.map((line) => `| ${line} |`),
    "",
  ].join("\n");
}
