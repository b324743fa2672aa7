import * as z from "zod";
import { choicesSchema, factValuesSchema } from "../template/choices-schema";
import type { Consent } from "./consent";
import { DRAFT_FORMAT, DRAFT_VERSION, type Draft } from "./draft";
import { letterSchema } from "./letter-schema";
import { isoInstant, line, text } from "./text-schema";

const consent: z.ZodType<Consent> = z.strictObject({
  signatory: line(100).min(1),
  name: line(200),
  text: text(5_000_000),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  given: isoInstant,
});

export const draftSchema: z.ZodType<Draft> = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  version: z.literal(DRAFT_VERSION),
  id: z.uuid(),
  revision: z.int().min(1),
  created: isoInstant,
  changed: isoInstant,
  letter: letterSchema,
  template: z
    .strictObject({ id: line(100).min(1), version: z.int().min(1), choices: choicesSchema, facts: factValuesSchema })
    .nullable(),
  known: z.array(line(500)).max(1_000).readonly(),
  consents: z.array(consent).max(200).readonly(),
  source: z
    .strictObject({ name: line(300), kind: z.enum(["text", "markdown", "docx"]), text: text(20_000_000) })
    .nullable(),
});
