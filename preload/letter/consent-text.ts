import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Letter, Signatory } from "./letter";
import { type Passage, passageText } from "./passage";
import type { Block, RichText, TextRun } from "./rich-text";

/** The words that somebody agrees to, with their hash: SHA-256 of them in UTF-8, hexadecimal. */
export interface ConsentText {
  readonly text: string;
  readonly hash: string;
}

const PART_END = "\n\n---\n\n";
const BLOCK_END = "\n\n";
const known = new WeakMap<Letter, ConsentText>();

/**
 * The canonical form of what a signatory agrees to: subject, passages, closing, signatories and enclosures in order, written
 * so that two letters have the same form exactly if they say the same.
 *
 * Words, their order, line breaks, lists and their kind, headings, quotations and the addresses of links count: they say
 * something. Bold, italic and underlined do not: they stress words that were agreed to, and a consent that is void for a
 * stroke would teach people to renew it unread. Protected spaces count, a second ordinary space does not. Text is NFC.
 * Address, salutation, date and pictures are not in it: one text goes to many people, on another day, and is then signed.
 */
export function consentText(letter: Letter): ConsentText {
  const made = known.get(letter) ?? hashed(canonicalText(letter));
  known.set(letter, made);
  return made;
}

/** The hash of words in their canonical form. */
export function consentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function hashed(text: string): ConsentText {
  return { text, hash: consentHash(text) };
}

function canonicalText({ subject, passages, closing, signatories, enclosures }: Letter): string {
  const parts = [
    [line(subject)],
    // A passage without a word is on no page.
    passages.filter((passage) => passageText(passage).trim() !== "").map(passageForm),
    [line(closing)],
    signatories.map((one) => `+ ${lines(printedLines(one))}`),
    enclosures.map(({ title, fileName }) => `+ ${lines([title, fileName].filter((one) => one !== ""))}`),
  ];
  return parts.map((blocks) => blocks.join(BLOCK_END)).join(PART_END);
}

/** As they stand below the room for the signature. */
function printedLines({ signingFor, name, role, organisation }: Signatory): readonly string[] {
  return [`${signingFor} ${name}`.trim(), role, organisation].filter((one) => one !== "");
}

const FORM_MARKS = { text: "", heading: "# ", quotation: "> " } as const;

function passageForm({ form, blocks }: Passage): string {
  return blocks.map((block) => `${FORM_MARKS[form]}${blockForm(block)}`).join(BLOCK_END);
}

function blockForm(block: Block): string {
  if (block.kind === "paragraph") return richLines(block.text);
  const items = block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${richLines(item)}`);
  return items.join("\n");
}

/** Line breaks within a text are marked, so that they are no ends of blocks. */
function richLines(text: RichText): string {
  const pieces: string[] = [];
  let link = "";
  const turnTo = (next: string) => {
    if (link !== "" && link !== next) pieces.push(`](${address(link)})`);
    if (next !== "" && next !== link) pieces.push("[");
    link = next;
  };
  for (const run of text) {
    turnTo(run.kind === "text" ? linkOf(run) : link);
    pieces.push(run.kind === "text" ? plain(run.text) : "\\\n");
  }
  turnTo("");
  return escapedStart(pieces.join(""));
}

function linkOf({ link = "" }: TextRun): string {
  return link;
}

function address(link: string): string {
  return plain(link).replaceAll(/[()]/gu, "\\$&");
}

function line(text: string): string {
  return escapedStart(plain(text));
}

function lines(texts: readonly string[]): string {
  return texts.map(plain).join("\\\n");
}

/** NFC, ordinary spaces once, and what is a mark of this form with a backslash before it. */
function plain(text: string): string {
  return text
    .replaceAll(/[ \t]+/gu, " ")
    .replaceAll(/[\\[\]]/gu, "\\$&")
    .normalize("NFC");
}

/** A text that begins like a mark is no mark; spaces at the ends of lines are on no page. */
function escapedStart(text: string): string {
  return text
    .split("\n")
    .map((one) => one.replaceAll(/^ +| +(?=\\?$)/gu, "").replace(/^(?=[-+#>]|\d+\. )/u, "\\"))
    .join("\n");
}
