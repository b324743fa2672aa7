import type { RichText, Run, TextRun } from "../../../preload/letter/rich-text";

const LONGEST_RUN = 100_000;
/** A tabulator has no meaning outside the lines it was set in; this gap is as wide and stays visible. */
const GAP = "\u2003";

/**
 * Rich text as a letter holds it: neighbouring runs of the same formatting are one, several spaces are one, no white space
 * at the edges of lines, no soft hyphens, tabulators as a wide space.
 */
export function tidyRichText(text: RichText): RichText {
  const tidy: Run[] = [];
  let isAfterSpace = true;
  for (const run of text) {
    if (run.kind === "lineBreak") {
      trimEnd(tidy);
      if (tidy.length > 0) tidy.push(run);
      isAfterSpace = true;
      continue;
    }
    let words = run.text
      .replace(/\u00AD/gu, "")
      .replace(/[ \t]{2,}|\t/gu, (space) => (space.includes("\t") ? GAP : " "));
    if (isAfterSpace) words = words.replace(/^[ \u2003]+/u, "");
    if (words === "") continue;
    isAfterSpace = /[ \u2003]$/u.test(words);
    append(tidy, { ...run, text: words });
  }
  trimEnd(tidy);
  return tidy;
}

function append(tidy: Run[], run: TextRun): void {
  const last = tidy.at(-1);
  if (last?.kind === "text" && hasSameFormat(last, run) && last.text.length + run.text.length <= LONGEST_RUN) {
    tidy[tidy.length - 1] = { ...last, text: last.text + run.text };
    return;
  }
  for (let start = 0; start < run.text.length; ) {
    let end = Math.min(run.text.length, start + LONGEST_RUN);
    // A cut between the halves of a surrogate pair would make two unprintable characters of one.
    if (/[\uD800-\uDBFF]/.test(run.text[end - 1] ?? "") && end < run.text.length) end--;
    tidy.push({ ...run, text: run.text.slice(start, end) });
    start = end;
  }
}

function hasSameFormat(a: TextRun, b: TextRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link;
}

function trimEnd(tidy: Run[]): void {
  for (let last = tidy.at(-1); last !== undefined; last = tidy.at(-1)) {
    if (last.kind === "text") {
      const words = last.text.trimEnd();
      if (words === last.text) return;
      tidy.pop();
      if (words !== "") {
        tidy.push({ ...last, text: words });
        return;
      }
    } else tidy.pop();
  }
}
