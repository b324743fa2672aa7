import { dirname } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { readDraftFile } from "../drafts/draft-file";
import { findDraftTemplate } from "../drafts/draft-template";
import { builtInTemplates } from "./built-in-templates";
import type { MadeDraft } from "./new-draft";
import type { Options } from "./options";
import type { Services } from "./services";

/** The draft in a LETTER.json with the template it was made from, where that is still to be found. */
export async function openDraft(path: string, services: Services): Promise<MadeDraft> {
  const draft = await readDraftFile(path, services.now);
  return { draft, template: await findDraftTemplate(draft, dirname(path), builtInTemplates(services)) };
}

/** The one file that a verb works on. Throws an ExpectedError where there is none or more than one. */
export function onlyWord(options: Options, verb: string): string {
  const [first, second] = options.words;
  if (first === undefined) throw new ExpectedError("usage.missingFile", { verb });
  if (second !== undefined) throw new ExpectedError("usage.tooManyWords", { word: second });
  return first;
}
