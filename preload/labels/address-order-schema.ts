import * as z from "zod";
import { recipientSchema, senderSchema } from "../letter/letter-schema";
import { type AddressOrder, type AddressPaper, MOST_ADDRESS_COPIES, MOST_RECIPIENTS } from "./address-order";
import { labelSheetSchema } from "./own-sheet-schema";
import { ENVELOPE_FORMATS } from "./plain-envelope";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-problem";

const paper: z.ZodType<AddressPaper> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("envelope"), envelope: z.enum(ENVELOPE_FORMATS) }),
  z.strictObject({
    kind: z.literal("labels"),
    sheet: labelSheetSchema,
    startAt: z
      .int()
      .min(1)
      .max(MOST_ROWS * MOST_COLUMNS),
  }),
]);

export const addressOrderSchema: z.ZodType<AddressOrder> = z.strictObject({
  paper,
  recipients: z.array(recipientSchema).max(MOST_RECIPIENTS).readonly(),
  copies: z.int().min(1).max(MOST_ADDRESS_COPIES),
  sender: senderSchema.nullable(),
  language: z.enum(["de", "en"]),
});
