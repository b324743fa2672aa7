import { type RichText, type Run, richTextToString, type TextRun } from "../rich-text";
import { type Stretch, textStretches } from "./text-stretches";

type Looks = Omit<TextRun, "text">;
const PLAIN: Looks = { kind: "text" };

/**
 * Gives rich text other words, as they were typed into a field without formatting ("\n" is a line break): words that stay
 * keep their formatting and links, new ones look like what they replace or follow.
 */
export function retypeText(text: RichText, typed: string): RichText {
  const before = richTextToString(text);
  if (before === typed) return text;
  const looks = looksByUnit(text);
  return joinAlike(textStretches(before, typed).flatMap((stretch) => runsOf(stretch, looks)));
}

/** The formatting of each UTF-16 unit; null for a line break. */
function looksByUnit(text: RichText): readonly (Looks | null)[] {
  return text.flatMap((run): readonly (Looks | null)[] => {
    if (run.kind === "lineBreak") return [null];
    const { text: words, ...looks } = run;
    return Array.from({ length: words.length }, () => looks);
  });
}

function runsOf(stretch: Stretch, looks: readonly (Looks | null)[]): readonly Run[] {
  const newLooks = stretch.kept ? PLAIN : looksOfNew(stretch, looks);
  let at = stretch.from;
  return [...stretch.text].map((character): Run => {
    const own = stretch.kept ? (looks[at] ?? PLAIN) : newLooks;
    at += character.length;
    return character === "\n" ? { kind: "lineBreak" } : { ...own, text: character };
  });
}

/** New words look like those they replace, else like what stands before them; a link goes on only between its own words. */
function looksOfNew(stretch: Stretch, looks: readonly (Looks | null)[]): Looks {
  const right = looks[stretch.from + stretch.replaced] ?? null;
  if (stretch.replaced > 0) return looks[stretch.from] ?? PLAIN;
  const left = looks[stretch.from - 1] ?? null;
  const base = left ?? right ?? PLAIN;
  if (base.link === undefined || left?.link === right?.link) return base;
  const { link: _, ...rest } = base;
  return rest;
}

/** Runs of which neighbours that look alike are one. */
export function joinAlike(runs: readonly Run[]): RichText {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === "text" && run.kind === "text" && haveSameLooks(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function haveSameLooks(a: TextRun, b: TextRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link;
}
