import { ExpectedError } from "../../../preload/contract/expected-error";
import type { RemarkKind } from "../../../preload/letter/letter";
import { plainText, type Run, richTextToString, type TextRun } from "../../../preload/letter/rich-text";
import { cleanText } from "../clean-text";
import { READING_LIMITS } from "../reading-limits";
import type { ParagraphHint, SourceParagraph, SourceRemark } from "../source-document";

/** Collects the paragraphs of a document and what is no letter text; text boxes wait for the paragraph they are anchored in. */
export class DocxParagraphs {
  readonly paragraphs: SourceParagraph[] = [];
  readonly remarks: SourceRemark[] = [];
  #runs: Run[] = [];
  #hasGap = false;

  addText(text: string, format: Omit<TextRun, "kind" | "text">): void {
    const cleaned = cleanText(text).replace(/[\n\f]/gu, " ");
    if (cleaned !== "") this.#runs.push({ kind: "text", text: cleaned, ...format });
  }

  addLineBreak(): void {
    this.#runs.push({ kind: "lineBreak" });
  }

  /** Keeps what stands at this place and is no letter text. */
  addRemark(kind: RemarkKind, text: string): void {
    if (this.remarks.length >= READING_LIMITS.remarks) {
      throw new ExpectedError("reading.tooManyParagraphs", { limit: READING_LIMITS.paragraphs });
    }
    this.remarks.push({ kind, text: cleanText(text).replace(/\f/gu, "\n").trim(), paragraph: this.paragraphs.length });
  }

  endParagraph(hint: ParagraphHint, prefix = ""): void {
    const text = [...plainText(prefix), ...this.#runs];
    this.#runs = [];
    if (richTextToString(text).trim() === "") {
      this.#hasGap = true;
      return;
    }
    this.paragraphs.push({ text, hint, hasGapBefore: this.#hasGap });
    this.#hasGap = false;
    if (this.paragraphs.length > READING_LIMITS.paragraphs) {
      throw new ExpectedError("reading.tooManyParagraphs", { limit: READING_LIMITS.paragraphs });
    }
  }

  /** Runs `read` with the open paragraph set aside, so that a text box's paragraphs don't mix with it. */
  apart(read: () => void): void {
    const runs = this.#runs;
    this.#runs = [];
    this.#hasGap = true;
    read();
    this.#runs = runs;
    this.#hasGap = true;
  }
}
