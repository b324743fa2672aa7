import { array, boolean, constantFrom, oneof, option, record, string } from "fast-check";
import type { Passage } from "../../../preload/letter/passage";
import { type Block, list, paragraph, type RichText, type Run } from "../../../preload/letter/rich-text";
import { aPassage } from "../../letter/letter-builder";

const run = oneof(
  record({
    text: string({ unit: constantFrom("a", "b", " ", "ä", "\u00a0", "„", "👍🏽"), minLength: 1, maxLength: 6 }),
    bold: boolean(),
    italic: boolean(),
    underline: boolean(),
    link: option(constantFrom("https://example.org", "mailto:a@example.org")),
  }).map(
    ({ text, bold, italic, underline, link }): Run => ({
      kind: "text",
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(link === null ? {} : { link }),
    }),
  ),
  constantFrom<Run>({ kind: "lineBreak" }),
);

/** Neighbouring runs look different, as everything that makes letters leaves them. */
const richText = array(run, { maxLength: 4 }).map((runs): RichText => {
  const looks = (one: Run | undefined) => JSON.stringify(one?.kind === "text" ? { ...one, text: "" } : null);
  return runs.filter((one, at) => one.kind === "lineBreak" || looks(one) !== looks(runs[at - 1]));
});
const block = oneof(
  richText.map((text): Block => paragraph(text)),
  record({ ordered: boolean(), items: array(richText, { minLength: 1, maxLength: 3 }) }).map(
    ({ ordered, items }): Block => list(ordered, items),
  ),
);

/** Passages of every form with every kind of block, as fast-check makes them. */
export const somePassages = array(
  record({
    blocks: array(block, { minLength: 1, maxLength: 3 }),
    form: constantFrom("text" as const, "heading" as const, "quotation" as const),
    positions: array(constantFrom("x", "y", "z"), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 5 },
).map((passages): readonly Passage[] =>
  passages.map(({ blocks, form, positions }, at) =>
    aPassage(`p${at}`, "", { blocks, form, positions: [...new Set(positions)] }),
  ),
);

/** All signs of passages with their looks, and nothing of how they are parted. */
export function signsOf(passages: readonly Passage[]): readonly string[] {
  return passages
    .flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "list" ? one.items : [one.text])))
    .flat()
    .flatMap((one) => {
      if (one.kind === "lineBreak") return ["|"];
      const { text, ...looks } = one;
      return [...text].map((sign) => `${sign}${JSON.stringify(looks)}`);
    });
}
