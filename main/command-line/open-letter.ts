import { dirname, join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { draftFromBytes } from "../drafts/draft-file";
import { findDraftTemplate } from "../drafts/draft-template";
import { HAND_OVER_LIMIT_BYTES } from "../drafts/hand-over/hand-over";
import { looksLikeHandOver, unpackHandOver } from "../drafts/hand-over/unpack-hand-over";
import { readBounded } from "../files/read-bounded";
import { builtInTemplates } from "./built-in-templates";
import { stationeryOfFolder, stationeryOfHandOver } from "./known-stationery";
import { dataFolderOfDraft } from "./named-data-folder";
import type { MadeDraft } from "./new-draft";
import type { Options } from "./options";
import type { Services } from "./services";

/** The draft in a LETTER.json or a hand-over file, with the template it was made from where that is still to be found. */
export async function openDraft(path: string, services: Services): Promise<MadeDraft> {
  const bytes = await readBounded(path, HAND_OVER_LIMIT_BYTES);
  if (looksLikeHandOver(bytes)) {
    const { draft, template, pictures, stationery } = await unpackHandOver(bytes, services.now);
    return { draft, template, media: pictures, stationery: stationeryOfHandOver(stationery, pictures) };
  }
  const draft = draftFromBytes(bytes, path, services.now);
  const template = await findDraftTemplate(draft, dirname(path), builtInTemplates(services));
  // A draft in a data folder has its own stationery in the room next door.
  const stationery = await stationeryOfFolder(dataFolderOfDraft(path));
  return { draft, template, media: join(dirname(path), "media"), stationery };
}

/** The one file that a verb works on. Throws an ExpectedError where there is none or more than one. */
export function onlyWord(options: Options, verb: string): string {
  const [first, second] = options.words;
  if (first === undefined) throw new ExpectedError("usage.missingFile", { verb });
  if (second !== undefined) throw new ExpectedError("usage.tooManyWords", { word: second });
  return first;
}
