import { ExpectedError } from "../../preload/contract/expected-error";
import type { DraftSource } from "../../preload/letter/draft";
import { looksLikeMarkdown } from "./markdown/looks-like-markdown";

const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];

/**
 * What a file is by its content; its name decides only between plain text and Markdown. A zip that is no DOCX is found when it
 * is opened. Throws "reading.pdf", "reading.oldWord", "reading.richTextFormat" and "reading.picture", which say what to do.
 */
export function detectKind(bytes: Uint8Array, name: string): DraftSource["kind"] {
  const start = Buffer.from(bytes.subarray(0, 1_024)).toString("latin1");
  if (start.includes("%PDF-")) throw new ExpectedError("reading.pdf");
  if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) throw new ExpectedError("reading.oldWord");
  if (start.startsWith("{\\rtf")) throw new ExpectedError("reading.richTextFormat");
  if (start.startsWith("\x89PNG") || start.startsWith("\xFF\xD8\xFF") || start.startsWith("GIF8")) {
    throw new ExpectedError("reading.picture");
  }
  if (ZIP_STARTS.some((sign) => start.startsWith(sign))) return "docx";
  if (/\.(?:md|markdown)$/iu.test(name)) return "markdown";
  return /\.(?:txt|text|eml)$/iu.test(name) || !looksLikeMarkdown(bytes) ? "text" : "markdown";
}
