import * as z from "zod";
import { line } from "../letter/text-schema";
import type { StoredKind } from "../people/parse-stored";
import { type Envelope, FOLDINGS, ENVELOPE_LIMITS as LIMITS } from "./envelope";
import { envelopeFaults } from "./envelope-faults";

export const ENVELOPE_FORMAT = "appell-envelope";
export const ENVELOPE_VERSION = 1;

/** An envelope as its file holds it: one of somebody's own, or other measures for one that came with the app (the same id). */
export interface StoredEnvelope extends Envelope {
  readonly format: typeof ENVELOPE_FORMAT;
  readonly version: typeof ENVELOPE_VERSION;
}

const length = z.number().min(0).max(LIMITS.length);
const fields = {
  id: z.uuid(),
  name: line(LIMITS.name).min(1),
  width: length.min(LIMITS.shortest),
  height: length.min(LIMITS.shortest),
  edge: z.number().min(0).max(LIMITS.edge),
  folding: z.enum(FOLDINGS),
  window: z.strictObject({
    left: length,
    bottom: length,
    width: length.min(LIMITS.shortest),
    height: length.min(LIMITS.shortest),
  }),
};
const isWhole = (envelope: Envelope) => envelopeFaults(envelope).length === 0;

export const envelopeSchema: z.ZodType<Envelope> = z.strictObject(fields).refine(isWhole, { error: "invalid" });

export const STORED_ENVELOPE: StoredKind<StoredEnvelope> = {
  format: ENVELOPE_FORMAT,
  version: ENVELOPE_VERSION,
  schema: z
    .strictObject({ format: z.literal(ENVELOPE_FORMAT), version: z.literal(ENVELOPE_VERSION), ...fields })
    .refine(isWhole, { error: "invalid" }),
  // A file that changes its shape gets the next number, a migration here, and an old file in the tests.
  migrations: [],
};
