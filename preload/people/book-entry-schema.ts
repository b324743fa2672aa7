import * as z from "zod";
import { recipientSchema } from "../letter/letter-schema";
import { type BookEntry, PERSON_FORMAT, PERSON_VERSION } from "./book-entry";
import type { StoredKind } from "./parse-stored";

export const bookEntrySchema: z.ZodType<BookEntry> = z.strictObject({
  format: z.literal(PERSON_FORMAT),
  version: z.literal(PERSON_VERSION),
  id: z.uuid(),
  changed: z.iso.datetime(),
  recipient: recipientSchema,
});

export const BOOK_ENTRY: StoredKind<BookEntry> = {
  format: PERSON_FORMAT,
  version: PERSON_VERSION,
  schema: bookEntrySchema,
  // A file that changes its shape gets the next number, a migration here, and an old file in the tests.
  migrations: [],
};
