import type { Letter, Remark } from "../../../preload/letter/letter";
import type { SourceDocument } from "../source-document";
import { findClosing } from "./closing";
import { readEndLabel } from "./end-matter";
import { detectLanguage } from "./language";
import { type LetterLine, restOfLine, splitIntoLines } from "./letter-line";
import { readBody } from "./read-body";
import { readHead } from "./read-head";
import { readTail } from "./read-tail";
import { findSalutation } from "./salutation";

/** The letter that a file holds; what is not recognised as a part of it stays text, and no word is lost. */
export function recogniseLetter(source: SourceDocument, newId: () => string): Letter {
  const language = detectLanguage(source.text);
  const lines = splitIntoLines(source.paragraphs);
  const { head, alternatives, main, closing, end } = divide(lines);
  const { text: headText, lost: lostInHead, ...headFields } = readHead(head, end, language);
  const { text: endText, lost: lostInTail, signatories, ...endFields } = readTail(end);
  const { passages, passageOfParagraph } = readBody([...headText, ...main, ...endText], newId);
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  const makeRemark = (kind: Remark["kind"], text: string, passage: string | null): Remark => ({
    id: newId(),
    kind,
    text,
    passage,
  });
  return {
    name: "",
    language,
    ...headFields,
    salutation: { own: only === undefined || only.hasPlaceholder ? null : only.text, alternatives },
    passages,
    closing,
    signatories: signatories.map((signatory) => ({ id: newId(), ...signatory, picture: null })),
    signatureColumns: 3,
    ...endFields,
    remarks: [
      ...[lostInHead, lostInTail].filter((lost) => lost !== "").map((lost) => makeRemark("other", lost, null)),
      ...source.remarks.map(({ kind, text, paragraph }) =>
        makeRemark(kind, text, paragraph === null ? null : (passageOfParagraph.get(paragraph) ?? null)),
      ),
    ],
    stationery: { id: "din-5008-b", mode: "digital" },
    hyphenation: true,
  };
}

interface Division {
  readonly head: readonly LetterLine[];
  readonly alternatives: Letter["salutation"]["alternatives"];
  readonly main: readonly LetterLine[];
  readonly closing: string;
  readonly end: readonly LetterLine[];
}

function divide(lines: readonly LetterLine[]): Division {
  const salutation = findSalutation(lines);
  const headEnd = salutation?.start ?? findEndOfHead(lines);
  const rest = salutation === null || salutation.rest === null ? [] : [salutation.rest];
  const after = [...rest, ...lines.slice(salutation?.end ?? headEnd)];
  const head = lines.slice(0, headEnd);
  const alternatives = salutation?.alternatives ?? [];
  const closing = findClosing(after);
  const line = closing === null ? undefined : after[closing.index];
  if (closing === null || line === undefined) {
    const endStart = findEndMatter(after);
    return { head, alternatives, main: after.slice(0, endStart), closing: "", end: after.slice(endStart) };
  }
  const isWhole = closing.length >= line.words.length;
  return {
    head,
    alternatives,
    main: after.slice(0, closing.index),
    closing: line.words.slice(0, closing.length),
    end: [...(isWhole ? [] : [restOfLine(line, closing.length)]), ...after.slice(closing.index + 1)],
  };
}

const LONGEST_HEAD_LINE = 100;

/** Without a salutation, the head is the short lines before the first sentence. */
function findEndOfHead(lines: readonly LetterLine[]): number {
  const first = lines.findIndex(
    ({ words, hint }, index) =>
      words.length > LONGEST_HEAD_LINE ||
      (index > 0 ? /[.!?;:,]$/u : /[.;:,]$/u).test(words) ||
      (hint !== "text" && hint !== "heading"),
  );
  return first >= 0 ? first : Math.min(1, lines.length - 1);
}

/** Without a closing, enclosures and copies are a part of their own only where a label begins them near the end. */
function findEndMatter(lines: readonly LetterLine[]): number {
  const from = Math.max(0, lines.length - 40);
  const at = lines.slice(from).findIndex((line) => line.hasGapBefore && isEndMatterLabel(line));
  return at < 0 ? lines.length : from + at;
}

function isEndMatterLabel({ words }: LetterLine): boolean {
  const label = words.length > 300 ? null : readEndLabel(words);
  return label !== null && label.part !== "afterthought";
}
