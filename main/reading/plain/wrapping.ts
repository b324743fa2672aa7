import { COLUMNS, LINE_MEASURES, type LineMeasure } from "./line-measure";
import { endsSentence } from "./sentence-end";
import type { TextLine } from "./text-line";

/** A width at which a program went to the next line, and by what it measured. */
interface FullWidth {
  readonly width: number;
  readonly measure: LineMeasure;
}

/** How a file is wrapped. Several widths stand side by side where the lines fit several fonts equally well. */
export type Wrapping = readonly FullWidth[];

/** Below that, too few line breaks follow one width for it to be more than chance. */
const FEWEST_BREAKS = 2;
const SMALLEST_SHARE = 0.5;
const FEWEST_BEFORE_CAPITALS = 3;
const NARROWEST_LINE = 30;
/** No program wraps wider; a longer line is a paragraph. */
const WIDEST_LINE = 160;

interface Break {
  readonly line: string;
  readonly nextWord: string;
}

/**
 * The wrapping that explains most of the line breaks inside sentences: the line fits the width, and with the next word it
 * would not have fitted. Null if the file is not wrapped.
 */
export function findWrapping(lines: readonly TextLine[]): Wrapping | null {
  const breaks = breaksInsideSentences(lines);
  // In German a word with a capital may also begin a line that the writer set; it takes more of them to be sure.
  const insidePlainly = breaks.filter(({ nextWord }) => /^\p{Ll}/u.test(nextWord)).length;
  if (insidePlainly < FEWEST_BREAKS && breaks.length < FEWEST_BEFORE_CAPITALS) return null;
  const found = LINE_MEASURES.map((measure) => ({ measure, ...mostExplainingWidth(breaks, measure) }));
  const most = Math.max(...found.map(({ explained }) => explained));
  if (most < FEWEST_BREAKS || most < breaks.length * SMALLEST_SHARE) return null;
  const best = found.filter(({ explained }) => explained === most);
  // Columns are the simplest explanation; two fonts that explain the same are both possible.
  return best[0]?.measure === COLUMNS ? best.slice(0, 1) : best;
}

function breaksInsideSentences(lines: readonly TextLine[]): readonly Break[] {
  const breaks: Break[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || (next.blanks > 0 && !next.isAfterPageBreak) || line.isQuoted !== next.isQuoted) continue;
    const length = line.raw.length;
    if (length < NARROWEST_LINE || length > WIDEST_LINE || next.raw.length > WIDEST_LINE) continue;
    if (!/^[\p{L}\p{N}„"(]/u.test(next.text) || endsSentence(line.text) || /[-:\u00AD]$/u.test(line.text)) continue;
    breaks.push({ line: line.raw, nextWord: firstWord(next.text) });
  }
  return breaks;
}

/**
 * Each break allows the widths from its line to just below line, space and next word; the stretch in most of them wins. Its
 * beginning is the longest line in it: the true width may be more, but nothing shows it.
 */
function mostExplainingWidth(
  breaks: readonly Break[],
  measure: LineMeasure,
): { readonly width: number; readonly explained: number } {
  const edges = breaks.flatMap(({ line, nextWord }) => [
    { at: measure(line), change: 1 },
    { at: measure(`${line} ${nextWord}`), change: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at || a.change - b.change);
  let open = 0;
  let explained = 0;
  let from = 0;
  for (const { at, change } of edges) {
    open += change;
    if (open <= explained) continue;
    explained = open;
    from = at;
  }
  return { width: from, explained };
}

/** How much of the width the line and the next word take together; above 1, the next word would not have fitted. */
export function fillWithNextWord(wrapping: Wrapping, line: TextLine, next: TextLine): number {
  const together = `${line.raw} ${firstWord(next.text)}`;
  return Math.min(...wrapping.map(({ measure, width }) => measure(together) / width));
}

function firstWord(text: string): string {
  const end = text.search(/\s/u);
  return end < 0 ? text : text.slice(0, end);
}
