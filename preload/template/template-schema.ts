import * as z from "zod";
import { PASSAGE_ROLES, TONES, type Tone } from "../letter/passage";
import { isoDate, line, text } from "../letter/text-schema";
import { STANCES } from "./choices";
import { ID_PATTERN } from "./choices-schema";
import {
  type Condition,
  type Enumeration,
  type Fact,
  type FixedPhrase,
  type Part,
  type Phrase,
  type Position,
  type PositionPhrase,
  TEMPLATE_FORMAT,
  type Template,
  type TemplatePassage,
} from "./template";

// Each schema is typed by the interface it guards; what one field says about another is checked by verifyTemplate.

const LONGEST_TEXT = 10_000;
const id = line(100).regex(ID_PATTERN);
/** Facts and enumerations are names in MessageFormat, where a hyphen is no part of a name. */
const name = line(100).regex(/^[a-z][a-zA-Z0-9]{0,99}$/u);
const label = line(300).min(1);
const message = line(LONGEST_TEXT).min(1);

const fact: z.ZodType<Fact> = z.strictObject({
  id: name,
  label,
  kind: z.enum(["date", "year", "number", "text", "passage"]),
  value: text(LONGEST_TEXT),
  source: line(1_000),
  asOf: z.union([z.literal(""), isoDate]),
  isLocal: z.boolean(),
  question: line(1_000),
  examples: z.array(text(LONGEST_TEXT)).max(20).readonly(),
});

const position: z.ZodType<Position> = z.strictObject({
  id,
  kind: z.enum(["criticism", "agreement", "reservation", "expectation", "demand"]),
  label,
  summary: line(1_000).min(1),
  default: z.enum(STANCES),
  signalWords: z.array(line(100).min(1)).max(50).readonly(),
});

const tests = z.array(line(210).min(1)).min(1).max(200).readonly();
const condition: z.ZodType<Condition> = z.strictObject({
  all: tests.exactOptional(),
  any: tests.exactOptional(),
  none: tests.exactOptional(),
});

const when = condition.exactOptional();
const fixedPhrase: z.ZodType<FixedPhrase> = z.strictObject({ text: message, when });
const positionPhrase: z.ZodType<PositionPhrase> = z.strictObject({
  position: id,
  carried: message,
  softened: message,
  when,
});
const phrase: z.ZodType<Phrase> = z.union([fixedPhrase, positionPhrase]);
const part: z.ZodType<Part> = z.union([
  fixedPhrase,
  positionPhrase,
  z.strictObject({ list: name, ordered: z.boolean(), when }),
]);

const enumeration: z.ZodType<Enumeration> = z.strictObject({
  id: name,
  members: z.array(phrase).min(1).max(200).readonly(),
});

/** Every tone is there: `z.record` over an enum refuses a missing key. */
function byTone<T>(value: z.ZodType<T>): z.ZodType<Readonly<Record<Tone, T>>> {
  return z.record(z.enum(TONES), value).readonly();
}

const passage: z.ZodType<TemplatePassage> = z.strictObject({
  id,
  role: z.enum(PASSAGE_ROLES),
  form: z.enum(["text", "heading", "quotation"]),
  label,
  when,
  variants: byTone(z.array(part).min(1).max(200).readonly()),
});

export const templateSchema: z.ZodType<Template> = z.strictObject({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.int().min(1),
  id,
  title: label,
  language: z.enum(["de", "en"]),
  subject: byTone(z.array(fixedPhrase).min(1).max(20).readonly()),
  closing: byTone(message),
  facts: z.array(fact).max(500).readonly(),
  positions: z.array(position).max(500).readonly(),
  enumerations: z.array(enumeration).max(200).readonly(),
  passages: z.array(passage).min(1).max(500).readonly(),
});
