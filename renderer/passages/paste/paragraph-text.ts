import { cleanTypedText } from "../../../preload/letter/edits/clean-typed-text";
import type { RichText, Run, TextRun } from "../../../preload/letter/rich-text";

/** Text of one paragraph as it is read sign by sign: spaces are one, and words of the same looks one run. */
export class ParagraphText {
  private runs: Run[] = [];

  add(text: string, looks: Omit<TextRun, "text">): void {
    const clean = cleanTypedText(text).replaceAll(/[ \n\u200b\ufeff]+/gu, " ");
    if (clean === "") return;
    const last = this.runs.at(-1);
    if (last?.kind === "text" && isAlike(last, looks))
      this.runs[this.runs.length - 1] = { ...last, text: last.text + clean };
    else this.runs.push({ ...looks, text: clean });
  }

  break(): void {
    this.runs.push({ kind: "lineBreak" });
  }

  get isEmpty(): boolean {
    return this.runs.every((run) => run.kind === "lineBreak" || run.text.trim() === "");
  }

  /** Whether nothing but a break came last: another one parts paragraphs. */
  get endsInBreak(): boolean {
    for (let at = this.runs.length - 1; at >= 0; at--) {
      const run = this.runs[at];
      if (run?.kind === "lineBreak") return true;
      if (run?.text.trim() !== "") return false;
    }
    return false;
  }

  /** The text without spaces at its ends and at breaks; begins anew. */
  take(): RichText {
    const runs = this.runs;
    this.runs = [];
    return trimmed(runs);
  }
}

/** Spaces beside spaces are one; a protected one among them was only put in to keep a width. */
function trimmed(runs: readonly Run[]): RichText {
  const found: Run[] = [];
  let before = " ";
  for (const run of runs) {
    if (run.kind === "lineBreak") {
      trimEnd(found);
      found.push(run);
      before = " ";
      continue;
    }
    const joined = run.text.replaceAll(/[ \u00a0]*(?: \u00a0|\u00a0 |\u00a0\u00a0| )[ \u00a0]*/gu, " ");
    const text = before === " " ? joined.replace(/^[ \u00a0]+/u, "") : joined;
    if (text === "") continue;
    found.push({ ...run, text });
    before = text.at(-1) ?? " ";
  }
  trimEnd(found);
  while (found.at(-1)?.kind === "lineBreak") found.pop();
  while (found[0]?.kind === "lineBreak") found.shift();
  return found;
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last?.kind === "text"; last = runs.at(-1)) {
    const text = last.text.replace(/[ \u00a0]+$/u, "");
    runs.pop();
    if (text === "") continue;
    runs.push({ ...last, text });
    return;
  }
}

function isAlike(a: TextRun, b: Omit<TextRun, "text">): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link;
}
