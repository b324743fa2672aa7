import { passageText } from "../../preload/letter/passage";
import { salutationText } from "../../preload/letter/salutation";
import { letterOfToday } from "../drafts/draft-template";
import { GENERAL_OPTIONS } from "./letter-options";
import { onlyWord, openDraft } from "./open-letter";
import { readOptions } from "./options";
import type { ExitCode, Services } from "./services";

/** `show LETTER.json`: the letter as it would go out today, as JSON for other programs. */
export async function showVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, json: { type: "boolean" } });
  const { draft, template } = await openDraft(onlyWord(options, "show"), services);
  const letter = letterOfToday(draft, template, services.today);
  const shown = {
    id: draft.id,
    revision: draft.revision,
    ...letter,
    salutation: { text: salutationText(letter), ...letter.salutation },
    passages: letter.passages.map((passage) => ({ ...passage, text: passageText(passage) })),
    template: draft.template,
  };
  services.print(JSON.stringify(shown, null, 2));
  return 0;
}
