import { dirname } from "node:path";
import { writeDraftFile } from "../drafts/draft-file";
import { HAND_OVER_ENDING } from "../drafts/hand-over/hand-over";
import { packHandOver } from "../drafts/hand-over/pack-hand-over";
import { keepTemplate } from "../drafts/keep-template";
import { writeAtomically } from "../files/write-atomically";
import { builtInTemplates } from "./built-in-templates";
import { GENERAL_OPTIONS, LETTER_OPTIONS } from "./letter-options";
import { makeDraft } from "./new-draft";
import { onlyWord } from "./open-letter";
import { readOptions } from "./options";
import type { ExitCode, Services } from "./services";

/**
 * `new LETTER.json`: writes a new draft, and beside it the template where that is not one of the app's own;
 * `new LETTER.appell`: writes both as one hand-over file.
 */
export async function newVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, ...LETTER_OPTIONS });
  const path = onlyWord(options, "new");
  const { draft, template } = await makeDraft(options, services);
  if (path.toLowerCase().endsWith(HAND_OVER_ENDING)) {
    const handOver = { draft, template, pictures: new Map(), stationery: new Map() };
    await writeAtomically([{ path, bytes: packHandOver(handOver) }]);
    return 0;
  }
  if (template !== null) await keepTemplate(template, dirname(path), builtInTemplates(services));
  await writeDraftFile(path, draft);
  return 0;
}
