import type { Language, Letter } from "../../../preload/letter/letter";
import { NO_RECIPIENT } from "../../../preload/letter/recipient";
import { NO_SENDER, type Sender } from "../../../preload/letter/sender";
import { chooseSubject } from "./choose-subject";
import { readContactLine } from "./contact-line";
import { type FoundDate, readDateLine } from "./date-line";
import { groupHead, type HeadGroup } from "./head-groups";
import type { LetterLine } from "./letter-line";
import { findLostWords } from "./lost-words";
import { type MailHeader, readMailHeader } from "./mail-header";
import { isOrganisation } from "./organisation";
import { readRecipientBlock } from "./recipient-block";
import { readReferenceField, readReferenceRows } from "./reference-line";
import { readSenderBlock } from "./sender-block";
import { readSubjectLabel } from "./subject-line";

type HeadFields = Pick<Letter, "sender" | "recipient" | "place" | "date" | "referenceFields" | "subject">;

/** What stands before the salutation. */
export interface Head extends HeadFields {
  /** Lines that are none of the parts: they stay text. */
  readonly text: readonly LetterLine[];
  /** Words of recognised lines that no field holds. */
  readonly lost: string;
}

const MOST_REFERENCE_FIELDS = 20;

/** `signedBy`: the lines below the closing; who stands there is no recipient. */
export function readHead(lines: readonly LetterLine[], signedBy: readonly LetterLine[], language: Language): Head {
  const open: (LetterLine | null)[] = [...lines];
  const headers = takeMailHeaders(open);
  const header = (kind: MailHeader["kind"]) => headers.find((found) => found.kind === kind)?.value ?? "";
  const labelled = takeSubject(open) ?? header("subject");
  const rows = takeReferenceFields(open);
  const dated = rows.find(({ label }) => /^(?:Datum|Date)$/iu.test(label));
  const date = takeDate(open, language) ?? readDateLine(dated?.value ?? header("date"), language);
  const references = date === null ? rows : rows.filter((field) => field !== dated);
  const groups = assignAddresses(groupHead(open), new Set(signedBy.slice(0, 20).map(({ words }) => words)));
  const subject = labelled === "" ? chooseSubject(groups) : { text: labelled, group: null };
  const senderGroups = findSenderGroups(groups, subject.group);
  const recipientGroup = groups.find((group) => group.looksLike === "recipient");
  const fields: HeadFields = {
    sender: readSender(senderGroups, header("from")),
    recipient:
      recipientGroup === undefined ? NO_RECIPIENT : readRecipientBlock(recipientGroup.lines.map((line) => line.words)),
    place: date?.place ?? "",
    date: date === null ? { kind: "dayOfExport" } : { kind: "fixed", date: date.date },
    referenceFields: references,
    subject: subject.text.replace(/[ \t]+/gu, " "),
  };
  const used = new Set([...senderGroups, recipientGroup, subject.group]);
  const text = groups.filter((group) => !used.has(group)).flatMap((group) => group.lines);
  const textLines = new Set(text);
  const recognised = lines.filter((line) => !textLines.has(line)).map((line) => line.words);
  return { ...fields, text, lost: findLostWords(recognised, keptWords(fields, date)) };
}

function keptWords(fields: HeadFields, date: FoundDate | null): readonly string[] {
  const { sender, recipient, place, subject, referenceFields } = fields;
  return [
    ...Object.values(sender).filter((value) => typeof value === "string"),
    ...recipient.postalRemarks,
    ...recipient.addressLines,
    recipient.country,
    place,
    date?.words ?? "",
    ...referenceFields.flatMap(({ label, value }) => [label, value]),
    subject,
  ];
}

/** Lines "From:", "To:", "Subject:" at the top, if there are at least two. */
function takeMailHeaders(open: (LetterLine | null)[]): readonly MailHeader[] {
  const headers: MailHeader[] = [];
  for (const line of open) {
    const header = line === null ? null : readMailHeader(line.words);
    if (header === null) break;
    headers.push(header);
  }
  if (headers.length < 2) return [];
  open.fill(null, 0, headers.length);
  return headers;
}

function takeSubject(open: (LetterLine | null)[]): string | null {
  const at = open.findIndex(
    (line) => line !== null && line.words.length <= 1_000 && readSubjectLabel(line.words) !== null,
  );
  const line = open[at];
  if (line == null) return null;
  open[at] = null;
  const subject = readSubjectLabel(line.words) ?? "";
  const next = open[at + 1];
  if (subject !== "" || next == null || next.words.length > 300) return subject;
  open[at + 1] = null;
  return next.words;
}

function takeReferenceFields(open: (LetterLine | null)[]): Letter["referenceFields"] {
  const fields: Letter["referenceFields"][number][] = [];
  for (const [index, line] of open.entries()) {
    if (line === null || fields.length >= MOST_REFERENCE_FIELDS) continue;
    const next = open[index + 1];
    const rows = next == null ? null : readReferenceRows(line.words, next.words);
    const field = readReferenceField(line.words);
    if (rows !== null) {
      fields.push(...rows);
      open[index] = null;
      open[index + 1] = null;
    } else if (field !== null && !/^(?:Name|Telefon|Telefax|E-Mail|Datum)$/iu.test(field.label)) {
      fields.push(field);
      open[index] = null;
    }
  }
  return fields.slice(0, MOST_REFERENCE_FIELDS);
}

function takeDate(open: (LetterLine | null)[], language: Language): FoundDate | null {
  for (const [index, line] of open.entries()) {
    const date = line === null ? null : readDateLine(line.words, language);
    if (date === null) continue;
    open[index] = null;
    return date;
  }
  return null;
}

/** Of addresses that do not say whose they are, the recipient's is the last. */
function assignAddresses(groups: readonly HeadGroup[], signedBy: ReadonlySet<string>): readonly HeadGroup[] {
  const hasRecipient = groups.some((group) => group.looksLike === "recipient");
  const last = groups.map((group) => group.looksLike).lastIndexOf("address");
  const isSigner = ({ lines }: HeadGroup) => lines[0] !== undefined && signedBy.has(lines[0].words);
  return groups.map((group, index): HeadGroup => {
    if (group.looksLike !== "address") return group;
    return { ...group, looksLike: index === last && !hasRecipient && !isSigner(group) ? "recipient" : "sender" };
  });
}

/** Blocks of the sender, with what an organisation's name above or the ways to reach it below are groups of their own. */
function findSenderGroups(groups: readonly HeadGroup[], subject: HeadGroup | null): readonly HeadGroup[] {
  return groups.filter((group, index) => {
    if (group.looksLike === "sender" || group.looksLike === "contact") return true;
    if (group.looksLike !== "unknown" || group === subject || group.lines.length > 1) return false;
    const next = groups[index + 1]?.looksLike;
    return (
      isOrganisation(group.lines[0]?.words ?? "") && (next === "sender" || next === "contact" || next === "recipient")
    );
  });
}

function readSender(groups: readonly HeadGroup[], from: string): Sender {
  if (groups.length === 0) return { ...NO_SENDER, ...readContactLine(from) };
  return readSenderBlock(groups.flatMap((group) => group.lines.map((line) => line.words)));
}
