import type { Draft } from "../../preload/letter/draft";
import { LETTER_WORDS } from "../../preload/letter/letter-words";
import { emptyLetter, newDraft } from "../../preload/letter/new-letter";
import { TONES } from "../../preload/letter/passage";
import { type Choices, DEFAULT_CHOICES, STANCES } from "../../preload/template/choices";
import { composition } from "../../preload/template/compose/composition";
import type { FactValues, Template } from "../../preload/template/template";
import { verifyChoices } from "../../preload/template/verify/verify-choices";
import type { Media } from "../files/read-media";
import { loadTemplate, readTemplateFile } from "../templates/template-library";
import { builtInTemplates } from "./built-in-templates";
import type { KnownStationery } from "./known-stationery";
import { letterParts } from "./letter-parts";
import { checkedValue, type Options, oneOf, pairOf } from "./options";
import type { Services } from "./services";

/** What making a draft needs of the world around it. */
export type DraftServices = Pick<Services, "assetsFolder" | "messages" | "newId" | "now" | "today">;

export interface MadeDraft {
  readonly draft: Draft;
  readonly template: Template | null;
  /** The pictures that the letter names; a new one names none. */
  readonly media?: Media;
  /** Stationery that came with the draft or lies beside it. */
  readonly stationery?: readonly KnownStationery[];
}

/** The draft that the options describe: from a template, or a letter without text. */
export async function makeDraft(options: Options, services: DraftServices): Promise<MadeDraft> {
  const template = await chosenTemplate(options, services);
  const choices = readChoices(options);
  const facts = readFacts(options);
  if (template !== null) verifyChoices(template, choices, facts);
  const language = template?.language ?? services.messages.language;
  const parts = await letterParts(options, services.newId);
  const blank = { ...emptyLetter(language), closing: LETTER_WORDS[language].closing, ...parts };
  const composed = template === null ? {} : composition(template, choices, facts, blank, services.today);
  const letter = { ...blank, ...composed, ...parts };
  const made = template === null ? null : { id: template.id, version: template.version, choices, facts };
  return { draft: newDraft(letter, { template: made, source: null }, services.newId(), services.now), template };
}

/** The template that `--template` names, by its id or as a file where the value looks like a path; null without it. */
export async function chosenTemplate(
  options: Options,
  services: Pick<Services, "assetsFolder">,
): Promise<Template | null> {
  const name = options.one("template");
  if (name === undefined) return null;
  if (/[/\\]|\.json$/u.test(name)) return readTemplateFile(name);
  return loadTemplate(builtInTemplates(services), name);
}

function readChoices(options: Options): Choices {
  const positions = options.all("position").map((text) => pairOf("--position", text));
  const variants = options.all("variant").map((text) => pairOf("--variant", text));
  return {
    tone: oneOf(options, "tone", TONES) ?? DEFAULT_CHOICES.tone,
    voice: oneOf(options, "voice", ["we", "I"] as const) ?? DEFAULT_CHOICES.voice,
    positions: Object.fromEntries(positions.map(([id, value]) => [id, checkedValue("--position", value, STANCES)])),
    variants: Object.fromEntries(variants.map(([id, value]) => [id, checkedValue("--variant", value, TONES)])),
  };
}

function readFacts(options: Options): FactValues {
  return Object.fromEntries(options.all("set").map((text) => pairOf("--set", text)));
}
