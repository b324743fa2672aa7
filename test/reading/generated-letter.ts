import fc from "fast-check";
import { LINE_MEASURES } from "../../main/reading/plain/line-measure";

/** A letter made by chance: its paragraphs, and what stands around them. */
export interface GeneratedLetter {
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly signatory: string;
}

const word = fc.constantFrom(
  "Ein- und Ausreise",
  ..."wir die und Haltestelle nicht Straße zwölf über Förderung Änderung CDU-Fraktion 70.000 2,4 Prozent Menschen warten fährt jeder Tag Schule Öffnung weil dass sollen Gemeinde Beschluss öffentlich Größe z. B. NRW-SPD Bürgerinnen deshalb E-Mail Nähe schon lange zeigt kostet Euro Wasser Übergang".split(
    " ",
  ),
);
const sentence = fc
  .tuple(
    fc.constantFrom("Wir", "Die", "Seit", "Über", "Damit", "Niemand"),
    fc.array(word, { minLength: 4, maxLength: 24 }),
    fc.constantFrom("wartet.", "gilt!", "bleibt?", "„offen“.", "(siehe oben)."),
  )
  .map(([first, inner, last]) => [first, ...inner, last].join(" "));
const paragraphText = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(" "));

export const generatedLetter: fc.Arbitrary<GeneratedLetter> = fc.record({
  subject: fc.constantFrom("Mehr Busse für Übach", "Für ein offenes Rathaus – jetzt", "Schließung der Bücherei"),
  salutation: fc.constantFrom(
    "Sehr geehrte Damen und Herren,",
    "Sehr geehrte Frau Dr. Öztürk,",
    "Liebe Mitglieder des Rates,",
  ),
  paragraphs: fc.array(paragraphText, { minLength: 2, maxLength: 6 }),
  closing: fc.constantFrom("Mit freundlichen Grüßen", "Hochachtungsvoll", "Solidarische Grüße"),
  signatory: fc.constantFrom("Bürgerinitiative Südhang", "Änne Groß", "Verein für Nähe e. V."),
});

export type Layout = "oneLine" | "blankBetween" | "blankAfterEach";

export interface Wrapping {
  readonly layout: Layout;
  /** Index of the measure: 0 columns, then Arial, Times, Calibri. */
  readonly measure: number;
  readonly columns: number;
  readonly pages: boolean;
  readonly trailingSpaces: boolean;
}

export const generatedWrapping: fc.Arbitrary<Wrapping> = fc.record({
  layout: fc.constantFrom("oneLine", "blankBetween", "blankAfterEach"),
  measure: fc.integer({ min: 0, max: LINE_MEASURES.length - 1 }),
  columns: fc.integer({ min: 50, max: 100 }),
  pages: fc.boolean(),
  trailingSpaces: fc.boolean(),
});

/** The letter as a text file with "\n" at its line ends. */
export function wrapLetter(letter: GeneratedLetter, wrapping: Wrapping): string {
  const paragraphs = letter.paragraphs.map((text) => wrapParagraph(text, wrapping));
  const blocks = [[letter.subject], [letter.salutation], ...paragraphs, [letter.closing], [letter.signatory]];
  const end = wrapping.trailingSpaces ? " \n" : "\n";
  switch (wrapping.layout) {
    case "oneLine":
      return blocks.map((lines) => lines.join("") + end).join("");
    case "blankBetween": {
      const text = blocks.map((lines) => lines.map((line) => line + end).join("")).join("\n");
      return wrapping.pages ? withPageEnd(text) : text;
    }
    case "blankAfterEach":
      return blocks
        .flat()
        .map((line) => `${line}${end}\n`)
        .join("");
  }
}

function wrapParagraph(text: string, { layout, measure: index, columns }: Wrapping): string[] {
  if (layout === "oneLine") return [text];
  const measure = LINE_MEASURES[index];
  if (measure === undefined) throw new Error("No such measure");
  const width = index === 0 ? columns : columns * 480;
  const lines = [""];
  for (const next of text.split(" ")) {
    const longer = lines.at(-1) === "" ? next : `${lines.at(-1)} ${next}`;
    if (measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(next);
  }
  return lines;
}

/** A page ends in the middle of the letter, with its number below. */
function withPageEnd(text: string): string {
  const lines = text.split("\n");
  const middle = Math.floor(lines.length / 2);
  return [...lines.slice(0, middle), "", "Seite 1 von 2", "\f", ...lines.slice(middle)]
    .join("\n")
    .replace("\f\n", "\f");
}
