import { boundPassages } from "./bound-passages";
import type { PastedPassage } from "./pasted-text";
import { readHtml } from "./read-html";
import { readPlain } from "./read-plain";

// What somebody pastes shall never stop the window for long.
const LONGEST_HTML = 5_000_000;
const LONGEST_TEXT = 1_000_000;

/** What a clipboard holds as passages, within the bounds of a letter; too large a page is read as its plain text. */
export function readClipboard(html: string, plain: string): readonly PastedPassage[] {
  const rich = html === "" || html.length > LONGEST_HTML ? null : readHtml(html);
  return boundPassages(rich !== null && rich.length > 0 ? rich : readPlain(plain.slice(0, LONGEST_TEXT)));
}
