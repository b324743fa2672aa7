import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Draft } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { composition } from "../../preload/template/compose/composition";
import { recompose } from "../../preload/template/compose/recompose";
import type { Template } from "../../preload/template/template";
import { findTemplateFile, readTemplateFile } from "../templates/template-library";

/** Where the templates that drafts in a folder were made from lie, once for each edition. */
export function draftTemplatePath(draftFolder: string, id: string, version: number): string {
  return join(draftFolder, "templates", `${id}@${version}.json`);
}

/** The template that a draft was made from, beside it or built in; null where it is nowhere to be found. */
export async function findDraftTemplate(
  draft: Draft,
  draftFolder: string,
  builtInFolder: string,
): Promise<Template | null> {
  if (draft.template === null) return null;
  const { id, version } = draft.template;
  const beside = draftTemplatePath(draftFolder, id, version);
  if (await exists(beside)) return readTemplateFile(beside);
  const builtIn = await findTemplateFile(builtInFolder, id);
  return builtIn?.version === version ? builtIn : null;
}

/** The letter as it reads on the day of export: untouched passages speak of "next year" as seen from that day. */
export function letterOfToday(draft: Draft, template: Template | null, today: string): Letter {
  if (template === null || draft.template === null) return draft.letter;
  const { choices, facts } = draft.template;
  const written = composition(template, choices, facts, draft.letter, draft.changed.slice(0, 10));
  return recompose(draft.letter, written, composition(template, choices, facts, draft.letter, today));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
