import * as z from "zod";
import { envelopeSchema } from "../envelopes/envelope-schema";
import { MOST_PLACES } from "../labels/address-order";
import { addressOrderSchema } from "../labels/address-order-schema";
import { ownSheetSchema } from "../labels/own-sheet-schema";
import { draftSchema } from "../letter/draft-schema";
import { letterSchema } from "../letter/letter-schema";
import { line } from "../letter/text-schema";
import { bookEntrySchema } from "../people/book-entry-schema";
import { senderProfileSchema } from "../people/sender-profile-schema";
import { COPY_KINDS } from "../printing/copy-mark";
import { stationeryProfileSchema, stationerySchema } from "../stationery/stationery-profile-schema";
import { ID_PATTERN } from "../template/choices-schema";
import { FILE_LIMIT_BYTES } from "./file-limit";
import { SIGNATURE_LIMIT_BYTES } from "./kept-signatures";
import { MOST_KNOWN_BANDS, MOST_PAGE_WORDS } from "./preview";
import { MOST_COPIES, MOST_OFFSET_MM } from "./printing";
import type { Channel, Input } from "./requests";
import { SIGNING_ORDER_LIMITS } from "./signing";
import { LONGEST_OWN_WORD, MOST_OWN_WORDS } from "./spelling";

const id = z.uuid();
const language = z.enum(["de", "en"]);
const nothing = z.strictObject({});
const byId = z.strictObject({ id });
const revision = z.strictObject({ id, revision: z.int().min(1) });
const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= FILE_LIMIT_BYTES);
const bandKey = z.string().regex(/^[0-9a-f]{24}$/u);
const unit = z.int().min(0).max(10_000_000);
const pageWords = z.strictObject({ part: line(50), id: line(200), from: unit, to: unit });
const png = z.instanceof(Uint8Array).refine((value) => value.byteLength <= SIGNATURE_LIMIT_BYTES);
const file = z.strictObject({ name: line(300), bytes });

const source = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("template"), id: line(100).regex(ID_PATTERN) }),
  z.strictObject({ kind: z.literal("empty") }),
  z.strictObject({ kind: z.literal("copy"), id }),
  z.strictObject({ kind: z.literal("file"), name: line(300), bytes }),
]);

const fileToSign = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("given"), name: line(300), bytes }),
  z.strictObject({ kind: z.literal("written"), path: line(5_000) }),
]);
const password = z.string().max(SIGNING_ORDER_LIMITS.passwordCharacters);
const offset = z.number().min(-MOST_OFFSET_MM).max(MOST_OFFSET_MM);
const printer = line(300).nullable();

export const settingsSchema = z.strictObject({
  language: z.enum(["de", "en"]),
  isPreviewShown: z.boolean(),
  previewWidth: z.number().min(200).max(4_000).nullable(),
  lastSender: id.exactOptional(),
  envelope: id.exactOptional(),
  printOffsets: z
    .array(z.strictObject({ printer: line(300), xMm: offset, yMm: offset }))
    .max(100)
    .readonly()
    .exactOptional(),
});

/** What each request has to look like when it comes in. */
export const REQUEST_SCHEMAS: { readonly [C in Channel]: z.ZodType<Input<C>> } = {
  "app.start": nothing,
  "window.close": nothing,
  "app.about": nothing,
  "app.licences": nothing,
  "menu.nameEdits": z.strictObject({ undo: line(1_000).nullable(), redo: line(1_000).nullable() }),
  "start.show": nothing,
  "settings.change": z.strictObject({ settings: settingsSchema }),
  "drafts.list": z.strictObject({ search: line(300), sort: z.enum(["changed", "title", "created"]) }),
  "drafts.putAwayFound": nothing,
  "drafts.create": z.strictObject({ source }),
  "drafts.load": byId,
  "drafts.save": z.strictObject({ draft: draftSchema, baseRevision: z.int().min(0) }),
  "drafts.recover": z.strictObject({ draft: draftSchema }),
  "drafts.rename": z.strictObject({ id, name: line(300) }),
  "drafts.bin": byId,
  "drafts.show": byId,
  "bin.list": nothing,
  "bin.restore": byId,
  "bin.empty": nothing,
  "history.list": byId,
  "history.load": revision,
  "history.restore": revision,
  "templates.list": nothing,
  "templates.keepEdition": z.strictObject({ id: line(100).regex(ID_PATTERN) }),
  "templates.inspect": file,
  "templates.install": file,
  "preview.typeset": z.strictObject({
    letter: letterSchema,
    knownBands: z.array(bandKey).max(MOST_KNOWN_BANDS),
    stationery: stationerySchema.nullable(),
    words: z.array(pageWords).max(MOST_PAGE_WORDS).optional(),
  }),
  "letter.proposeExport": z.strictObject({ letter: letterSchema }),
  "letter.export": z.strictObject({
    id,
    letter: letterSchema,
    kinds: z
      .array(z.enum(["pdf", "docx", "txt"]))
      .min(1)
      .max(3),
    name: line(200),
    isForSigning: z.boolean(),
  }),
  "letter.cancelExport": byId,
  "letter.showExported": z.strictObject({ path: line(5_000) }),
  "printers.list": nothing,
  "letter.print": z.strictObject({
    letter: letterSchema,
    runs: z
      .array(z.strictObject({ kind: z.enum(COPY_KINDS), copies: z.int().min(1).max(MOST_COPIES) }))
      .min(1)
      .max(COPY_KINDS.length),
    range: line(200),
    target: z.strictObject({ printer, isDuplex: z.boolean() }),
  }),
  "printers.calibrate": z.strictObject({
    printer,
    offset: z.strictObject({ xMm: offset, yMm: offset }).nullable(),
  }),
  "letter.handOver": byId,
  "signatures.verify": file,
  "signing.inspect": z.strictObject({ file: fileToSign }),
  "signing.sign": z.strictObject({
    id,
    files: z
      .array(fileToSign)
      .min(1)
      .max(SIGNING_ORDER_LIMITS.files)
      .refine((files) => bytesOf(files) <= FILE_LIMIT_BYTES),
    keyFile: z.instanceof(Uint8Array).refine((value) => value.byteLength <= SIGNING_ORDER_LIMITS.keyFileBytes),
    password,
    words: z.strictObject({
      reason: line(SIGNING_ORDER_LIMITS.reasonCharacters),
      town: line(SIGNING_ORDER_LIMITS.townCharacters),
    }),
    field: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("next") }),
      z.strictObject({ kind: z.literal("named"), name: z.string().max(1_000) }),
      z.strictObject({ kind: z.literal("none") }),
    ]),
    picture: id.nullable(),
  }),
  "signing.cancel": byId,
  "signing.makeCertificate": z.strictObject({
    name: z.strictObject({ name: line(300), organisation: line(300), email: line(300) }),
    password,
  }),
  "spelling.check": z.strictObject({ language, words: z.array(line(200)).max(5_000).readonly() }),
  "spelling.suggest": z.strictObject({ language, word: line(200) }),
  "spelling.words": nothing,
  "spelling.addWords": z.strictObject({ words: z.array(line(LONGEST_OWN_WORD)).max(MOST_OWN_WORDS).readonly() }),
  "spelling.removeWord": z.strictObject({ word: line(LONGEST_OWN_WORD) }),
  "people.list": z.strictObject({ search: line(300) }),
  "people.keep": z.strictObject({ entry: bookEntrySchema }),
  "people.remove": byId,
  "senders.list": nothing,
  "senders.keep": z.strictObject({ profile: senderProfileSchema }),
  "senders.remove": byId,
  "stationery.list": nothing,
  "stationery.keep": z.strictObject({ profile: stationeryProfileSchema }),
  "stationery.countDrafts": byId,
  "stationery.remove": byId,
  "stationery.keepPicture": z.strictObject({ bytes }),
  "stationery.export": byId,
  "stationery.import": file,
  "envelopes.list": nothing,
  "envelopes.keep": z.strictObject({ envelope: envelopeSchema }),
  "envelopes.remove": byId,
  "labels.sheets": nothing,
  "labels.keepSheet": z.strictObject({ sheet: ownSheetSchema }),
  "labels.removeSheet": byId,
  "labels.page": z.strictObject({ order: addressOrderSchema, page: z.int().min(0).max(MOST_PLACES) }),
  "labels.export": z.strictObject({ order: addressOrderSchema }),
  "labels.print": z.strictObject({
    order: addressOrderSchema,
    target: z.strictObject({ printer: line(300).nullable() }),
  }),
  "signatures.list": nothing,
  "signatures.keep": z.strictObject({ name: line(200), png }),
  "signatures.remove": byId,
  "signatures.picture": byId,
  "letter.keepSignature": z.strictObject({ png }),
  "letter.picture": z.strictObject({ media: z.string().regex(/^[0-9a-f]{64}\.(?:png|jpg)$/u) }),
  "data.backUp": nothing,
  "data.restore": nothing,
  "data.chooseFolder": nothing,
  "data.showFolder": nothing,
};

function bytesOf(files: readonly z.infer<typeof fileToSign>[]): number {
  return files.reduce((sum, file) => sum + (file.kind === "given" ? file.bytes.byteLength : 0), 0);
}
