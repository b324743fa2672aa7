import { DEFAULT_CHOICES } from "../../preload/template/choices";
import type { Occasion } from "../../preload/template/compose/occasion";
import type { Fact, Position, Template, TemplatePassage, Variant } from "../../preload/template/template";

export const OCCASION: Occasion = { date: "2026-11-22", addressee: "group" };
export const CHOICES = DEFAULT_CHOICES;

export function buildFact(change: Partial<Fact> & Pick<Fact, "id">): Fact {
  return {
    label: "A fact",
    kind: "text",
    value: "",
    source: "",
    asOf: "",
    isLocal: false,
    question: "",
    examples: [],
    ...change,
  };
}

export function buildPosition(id: string, change: Partial<Position> = {}): Position {
  return { id, kind: "demand", label: id, summary: id, default: "carried", signalWords: [], ...change };
}

/** A passage whose three wordings are the same. */
export function buildPassage(id: string, parts: Variant, change: Partial<TemplatePassage> = {}): TemplatePassage {
  return {
    id,
    role: "demand",
    form: "text",
    label: id,
    variants: { factual: parts, firm: parts, short: parts },
    ...change,
  };
}

/** An English template of nothing but what the change gives it. */
export function buildTemplate(change: Partial<Template> = {}): Template {
  return {
    format: "appell-template",
    version: 1,
    id: "example",
    title: "Example",
    language: "en",
    subject: { factual: [{ text: "Subject" }], firm: [{ text: "Subject" }], short: [{ text: "Subject" }] },
    closing: { factual: "Yours", firm: "Yours", short: "Yours" },
    facts: [],
    positions: [],
    enumerations: [],
    passages: [],
    ...change,
  };
}
