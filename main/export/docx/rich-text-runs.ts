import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { TextRun as LetterRun, RichText } from "../../../preload/letter/rich-text";
import { allowedLink } from "./allowed-link";
import { textRuns } from "./text-runs";

/** The runs of a paragraph. Neighbours with the same address become one link; addresses that are not allowed, text. */
export function richTextRuns(text: RichText): readonly ParagraphChild[] {
  const children: ParagraphChild[] = [];
  for (let index = 0; index < text.length; ) {
    const run = text[index];
    if (run === undefined) break;
    const link = run.kind === "text" && run.link !== undefined ? allowedLink(run.link) : null;
    if (run.kind === "lineBreak") children.push(new TextRun({ break: 1 }));
    if (run.kind === "text" && link === null) children.push(...textRuns(run.text, formatting(run)));
    if (link === null) {
      index += 1;
      continue;
    }
    const linked = runsWithLink(text, index, link);
    children.push(new ExternalHyperlink({ link, children: linked.flatMap(linkedRuns) }));
    index += linked.length;
  }
  return children;
}

function runsWithLink(text: RichText, start: number, link: string): readonly LetterRun[] {
  const runs: LetterRun[] = [];
  for (const run of text.slice(start)) {
    if (run.kind !== "text" || run.link === undefined || allowedLink(run.link) !== link) break;
    runs.push(run);
  }
  return runs;
}

function linkedRuns(run: LetterRun): readonly TextRun[] {
  return textRuns(run.text, { ...formatting(run), style: "Hyperlink" });
}

function formatting(run: LetterRun): IRunOptions {
  return {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
  };
}
