import { assertNever } from "../../preload/contract/assert-never";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { DraftSource } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { decodeText } from "./decode-text";
import { detectKind } from "./detect-kind";
import { readDocx } from "./docx/read-docx";
import { readMarkdown } from "./markdown/read-markdown";
import { readPlainText } from "./plain/read-plain-text";
import { READING_LIMITS } from "./reading-limits";
import { recogniseLetter } from "./recognise/recognise-letter";
import { rejoinPastedLines } from "./rejoin-lines";
import type { SourceDocument } from "./source-document";

export interface ReadingOptions {
  /** Name of the file, without folders. */
  readonly name: string;
  /** Overrules what the content looks like. */
  readonly as?: DraftSource["kind"];
  readonly newId: () => string;
}

/** A letter as it was read, and the file's own text. */
export interface ReadLetter {
  readonly letter: Letter;
  readonly source: DraftSource;
}

/** Makes a letter of a file's bytes. Throws ExpectedError "reading.…" for whatever is no letter in text, Markdown or DOCX. */
export async function readLetter(bytes: Uint8Array, options: ReadingOptions): Promise<ReadLetter> {
  const document = await readDocument(bytes, options);
  if (document.text.trim() === "") throw new ExpectedError("reading.empty");
  if (document.paragraphs.length > READING_LIMITS.paragraphs) {
    throw new ExpectedError("reading.tooManyParagraphs", { limit: READING_LIMITS.paragraphs });
  }
  const letter = recogniseLetter(document, options.newId);
  return { letter, source: { name: options.name, kind: document.kind, text: document.text } };
}

async function readDocument(bytes: Uint8Array, options: ReadingOptions): Promise<SourceDocument> {
  const kind = options.as ?? detectKind(bytes, options.name);
  const limit = kind === "docx" ? READING_LIMITS.docxMegabytes : READING_LIMITS.textMegabytes;
  if (bytes.length > limit * 1_000_000) throw new ExpectedError("reading.tooBig", { limit });
  switch (kind) {
    case "text":
      return readPlainText(decodeText(bytes));
    case "markdown":
      return rejoinPastedLines(readMarkdown(decodeText(bytes)));
    case "docx":
      return rejoinPastedLines(await readDocx(bytes));
    default:
      return assertNever(kind);
  }
}
