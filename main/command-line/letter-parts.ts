import * as z from "zod";
import { ExpectedError } from "../../preload/contract/expected-error";
import { parseWith } from "../../preload/contract/schema-problem";
import type { LetterParts } from "../../preload/letter/edits/letter-edits";
import type { Enclosure, ReferenceField, Signatory } from "../../preload/letter/letter";
import { letterSchema } from "../../preload/letter/letter-schema";
import { emptyLetter } from "../../preload/letter/new-letter";
import type { Recipient } from "../../preload/letter/recipient";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { type Options, oneOf, pairOf } from "./options";
import { readSenderFile } from "./sender-file";

/** The parts of a letter that the options set; what they do not name is not in it. */
export async function letterParts(options: Options, newId: () => string): Promise<Partial<LetterParts>> {
  const sender = options.one("sender");
  const form = oneOf(options, "form", ["A", "B"] as const);
  const parts: Partial<LetterParts> = {
    ...present("place", options.one("place")),
    ...present("subject", options.one("subject")),
    ...present("closing", options.one("closing")),
    ...(options.has("to") ? { recipient: readRecipient(options) } : {}),
    ...(options.has("date") ? { date: { kind: "fixed", date: readDate(options.one("date") ?? "") } } : {}),
    ...(sender === undefined ? {} : { sender: await readSenderFile(sender) }),
    ...(form === undefined ? {} : { stationery: { id: form === "A" ? "din-5008-a" : "din-5008-b", mode: "digital" } }),
    ...(options.has("no-hyphenation") ? { hyphenation: false } : {}),
    ...listed("referenceFields", options.all("reference").map(readReference)),
    ...listed(
      "signatories",
      options.all("signatory").map((text) => readSignatory(text, newId())),
    ),
    ...listed("enclosures", options.all("enclosure").map(readEnclosure)),
    ...listed("copies", options.all("copy")),
  };
  refuseUnprintable(parts);
  return parts;
}

function present<K extends "place" | "subject" | "closing">(key: K, value: string | undefined): Partial<LetterParts> {
  return value === undefined ? {} : { [key]: value.trim() };
}

function listed<K extends keyof LetterParts>(
  key: K,
  values: LetterParts[K] & readonly unknown[],
): Partial<LetterParts> {
  return values.length === 0 ? {} : { [key]: values };
}

function readRecipient(options: Options): Recipient {
  const kind = oneOf(options, "kind", ["person", "group", "office"] as const);
  const recipient = recipientFromLines(options.all("to"), kind);
  return { ...recipient, country: options.one("country") ?? "", postalRemarks: options.all("remark") };
}

function readDate(text: string): string {
  const day = z.iso.date().safeParse(text);
  if (!day.success) throw new ExpectedError("usage.noDate", { value: text });
  return day.data;
}

function readReference(text: string): ReferenceField {
  const [label, value] = pairOf("--reference", text);
  return { label, value };
}

/** "NAME; ROLE; ORGANISATION", the last two may be missing; "i. A." and the like may stand before the name. */
function readSignatory(text: string, id: string): Signatory {
  const [first = "", role = "", organisation = ""] = text.split(";").map((part) => part.trim());
  const signingFor = (["i. A.", "i. V.", "ppa."] as const).find((prefix) => first.startsWith(`${prefix} `)) ?? "";
  const name = first.slice(signingFor.length).trim();
  if (name === "") throw new ExpectedError("usage.noSignatory", { value: text });
  return { id, name, role, organisation, signingFor, picture: null };
}

/** "TITLE" or "TITLE; FILE NAME". */
function readEnclosure(text: string): Enclosure {
  const [title = "", fileName = ""] = text.split(";").map((part) => part.trim());
  return { title, fileName };
}

/** What comes from a command line passes the same schema as what comes from a file. */
function refuseUnprintable(parts: Partial<LetterParts>): void {
  const parsed = parseWith(letterSchema, { ...emptyLetter("de"), ...parts });
  if ("problem" in parsed) throw new ExpectedError("letter.invalid", { ...parsed.problem });
}
