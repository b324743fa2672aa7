import * as z from "zod";
import type { Letter, Signatory, SignaturePicture } from "./letter";
import { PASSAGE_ROLES, type Passage, type PassageOrigin, TONES } from "./passage";
import { RECIPIENT_KINDS, type Recipient } from "./recipient";
import type { Block, Run } from "./rich-text";
import type { BankAccount, Sender } from "./sender";
import { isoDate, line, text } from "./text-schema";

// Each schema is typed by the interface it guards, so neither can change without the other. Unknown fields are refused.

const link = z
  .string()
  .max(2_000)
  .regex(/^(https:|mailto:)/u);

const run: z.ZodType<Run> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("text"),
    text: line(200_000),
    bold: z.literal(true).exactOptional(),
    italic: z.literal(true).exactOptional(),
    underline: z.literal(true).exactOptional(),
    link: link.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("lineBreak") }),
]);

const richText = z.array(run).max(10_000).readonly();

const block: z.ZodType<Block> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), text: richText }),
  z.strictObject({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(richText).max(5_000).readonly() }),
]);

const origin: z.ZodType<PassageOrigin> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("template"),
    passage: line(100),
    variant: z.enum(TONES),
    edited: z.boolean(),
    base: text(1_000_000).nullable(),
  }),
  z.strictObject({
    kind: z.literal("linked"),
    passage: line(100),
    confidence: z.number().min(0).max(1),
    hints: z.array(line(200)).max(100).readonly(),
    base: text(1_000_000).exactOptional(),
  }),
  z.strictObject({ kind: z.literal("own") }),
]);

const passage: z.ZodType<Passage> = z.strictObject({
  id: line(100).min(1),
  form: z.enum(["text", "heading", "quotation"]),
  role: z.enum(PASSAGE_ROLES),
  blocks: z.array(block).max(5_000).readonly(),
  positions: z.array(line(100)).max(200).readonly(),
  origin,
});

const bank: z.ZodType<BankAccount> = z.strictObject({
  holder: line(200),
  iban: line(50),
  bic: line(20),
  bank: line(200),
});

export const senderSchema: z.ZodType<Sender> = z.strictObject({
  organisation: line(200),
  person: line(200),
  street: line(200),
  postcode: line(20),
  town: line(200),
  country: line(100),
  phone: line(100),
  email: line(200),
  website: line(200),
  bank: bank.nullable(),
});

const person = z.strictObject({
  formOfAddress: z.enum(["ms", "mr", "none"]),
  title: line(100),
  firstName: line(200),
  lastName: line(200),
  office: line(300),
});

export const recipientSchema: z.ZodType<Recipient> = z.strictObject({
  kind: z.enum(RECIPIENT_KINDS),
  persons: z.array(person).max(50).readonly(),
  name: line(300),
  addressLines: z.array(line(300)).max(50).readonly(),
  country: line(100),
  postalRemarks: z.array(line(200)).max(20).readonly(),
});

// Wider or higher than this, a signature would stand over its neighbours.
const LARGEST_SIGNATURE_MM = 90;

const signaturePicture: z.ZodType<SignaturePicture> = z.strictObject({
  media: z.string().regex(/^[0-9a-f]{64}\.png$/u),
  alt: line(300),
  widthMm: z.number().positive().max(LARGEST_SIGNATURE_MM),
  heightMm: z.number().positive().max(LARGEST_SIGNATURE_MM),
});

const signatory: z.ZodType<Signatory> = z.strictObject({
  id: line(100).min(1),
  name: line(200),
  role: line(300),
  organisation: line(300),
  signingFor: z.enum(["", "i. A.", "i. V.", "ppa."]),
  picture: signaturePicture.nullable(),
});

const remark = z.strictObject({
  id: line(100).min(1),
  kind: z.enum(["comment", "footnote", "runningHead", "pageNumber", "deleted", "picture", "other"]),
  text: text(5_000_000),
  passage: line(100).nullable(),
});

const salutation = z.strictObject({
  own: line(1_000).nullable(),
  alternatives: z
    .array(z.strictObject({ text: line(1_000), addressee: z.enum(["person", "group"]), hasPlaceholder: z.boolean() }))
    .max(20)
    .readonly(),
});

export const letterSchema: z.ZodType<Letter> = z.strictObject({
  name: line(300),
  language: z.enum(["de", "en"]),
  sender: senderSchema,
  recipient: recipientSchema,
  place: line(200),
  date: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("fixed"), date: isoDate }),
    z.strictObject({ kind: z.literal("dayOfExport") }),
  ]),
  referenceFields: z
    .array(z.strictObject({ label: line(100), value: line(300) }))
    .max(20)
    .readonly(),
  subject: line(2_000),
  salutation,
  passages: z.array(passage).max(20_000).readonly(),
  closing: line(1_000),
  signatories: z.array(signatory).max(200).readonly(),
  signatureColumns: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  enclosures: z
    .array(z.strictObject({ title: line(500), fileName: line(300) }))
    .max(500)
    .readonly(),
  copies: z.array(line(500)).max(500).readonly(),
  remarks: z.array(remark).max(20_000).readonly(),
  stationery: z.strictObject({ id: line(100).min(1), mode: z.enum(["digital", "preprinted", "none"]) }),
  hyphenation: z.boolean(),
});
