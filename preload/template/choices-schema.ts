import * as z from "zod";
import { TONES } from "../letter/passage";
import { line, text } from "../letter/text-schema";
import { type Choices, STANCES } from "./choices";
import type { FactValues } from "./template";

/** Ids of templates, positions, passages, facts and enumerations: usable as file names and as names in MessageFormat. */
export const ID_PATTERN = /^[a-z][a-zA-Z0-9-]{0,99}$/u;
const id = line(100).regex(ID_PATTERN);

export const choicesSchema: z.ZodType<Choices> = z.strictObject({
  tone: z.enum(TONES),
  voice: z.enum(["we", "I"]),
  positions: z.record(id, z.enum(STANCES)).readonly(),
  variants: z.record(id, z.enum(TONES)).readonly(),
});

export const factValuesSchema: z.ZodType<FactValues> = z.record(id, text(100_000)).readonly();
