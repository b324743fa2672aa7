import { assertNever } from "../../../preload/contract/assert-never";
import type { DraftSource } from "../../../preload/contract/drafts";
import { LETTER_WORDS } from "../../../preload/letter/letter-words";
import { emptyLetter } from "../../../preload/letter/new-letter";
import { DEFAULT_CHOICES } from "../../../preload/template/choices";
import { composition } from "../../../preload/template/compose/composition";
import { linkLetter } from "../../../preload/template/linking/link-letter";
import type { LetterToKeep } from "../../drafts/create-draft";
import { HAND_OVER_ENDING } from "../../drafts/hand-over/hand-over";
import type { StoredDraft } from "../../drafts/stored-draft";
import { availableTemplates, findTemplate } from "../../templates/installed-templates";
import type { RequestServices } from "./request-services";

/** Makes the draft that a window asked for. Throws ExpectedErrors. */
export async function createFromSource(source: DraftSource, services: RequestServices): Promise<StoredDraft> {
  const { drafts } = services;
  switch (source.kind) {
    case "copy":
      return drafts.duplicate(source.id);
    case "empty":
      return drafts.create(emptyDraft(services));
    case "template":
      return drafts.create(await draftFromTemplate(source.id, services));
    case "file":
      if (source.name.toLowerCase().endsWith(HAND_OVER_ENDING)) return (await drafts.receive(source.bytes)).stored;
      return drafts.create(await draftFromFile(source.name, source.bytes, services));
    default:
      return assertNever(source);
  }
}

function emptyDraft({ settings }: RequestServices): LetterToKeep {
  const { language } = settings.current();
  const letter = { ...emptyLetter(language), closing: LETTER_WORDS[language].closing };
  return { letter, template: null, source: null, edition: null };
}

async function draftFromTemplate(
  id: string,
  { drafts, builtInTemplates, today }: RequestServices,
): Promise<LetterToKeep> {
  const edition = await findTemplate(id, builtInTemplates, drafts.rooms.templates);
  const blank = { ...emptyLetter(edition.language), closing: LETTER_WORDS[edition.language].closing };
  const letter = { ...blank, ...composition(edition, DEFAULT_CHOICES, {}, blank, today()) };
  const template = { id: edition.id, version: edition.version, choices: DEFAULT_CHOICES, facts: {} };
  return { letter, template, source: null, edition };
}

async function draftFromFile(name: string, bytes: Uint8Array, services: RequestServices): Promise<LetterToKeep> {
  const { drafts, builtInTemplates, newId, readLetter } = services;
  const read = await readLetter(bytes, { name, newId });
  const templates = await availableTemplates(builtInTemplates, drafts.rooms.templates);
  const linked = linkLetter(read.letter, templates);
  if (linked === null) return { ...read, template: null, edition: null };
  const edition = templates.find(({ id }) => id === linked.template.id) ?? null;
  return { letter: linked.letter, template: linked.template, source: read.source, edition };
}
