import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Template } from "../../preload/template/template";
import { writeAtomically } from "../files/write-atomically";
import { isSameTemplate, listTemplates, readTemplateFile } from "./template-library";

/**
 * The templates for new drafts, sorted by id: those that come with the app and those installed, of each the newest. An
 * installed file that can't be read hides no other.
 */
export async function availableTemplates(builtIn: string, installed: string): Promise<readonly Template[]> {
  const newest = new Map<string, Template>();
  for (const template of [...(await listTemplates(builtIn)), ...(await readableTemplates(installed))]) {
    const present = newest.get(template.id);
    if (present === undefined || present.version < template.version) newest.set(template.id, template);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The newest edition of a template. Throws ExpectedError "template.unknown". */
export async function findTemplate(id: string, builtIn: string, installed: string): Promise<Template> {
  const found = (await availableTemplates(builtIn, installed)).find((template) => template.id === id);
  if (found === undefined) throw new ExpectedError("template.unknown", { id });
  return found;
}

/**
 * Whether a template can be kept for new drafts; false where this very edition is there already. An edition is one text:
 * throws ExpectedErrors "template.older" where a newer one is there, "template.sameEdition" where the same one has other words.
 */
export async function isInstallable(template: Template, builtIn: string, installed: string): Promise<boolean> {
  const present = (await availableTemplates(builtIn, installed)).find(({ id }) => id === template.id);
  if (present === undefined || present.version < template.version) return true;
  const { title, version } = template;
  if (present.version > version) throw new ExpectedError("template.older", { title });
  if (!isSameTemplate(present, template)) throw new ExpectedError("template.sameEdition", { title, version });
  return false;
}

/** Keeps a template for new drafts. Drafts that were made from an older edition keep theirs. Throws as isInstallable does. */
export async function installTemplate(template: Template, builtIn: string, installed: string): Promise<void> {
  if (!(await isInstallable(template, builtIn, installed))) return;
  await mkdir(installed, { recursive: true });
  const bytes = new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`);
  await writeAtomically([{ path: join(installed, `${template.id}.json`), bytes }]);
}

async function readableTemplates(folder: string): Promise<readonly Template[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  const read = names.map((name) => readTemplateFile(join(folder, name)).catch(unreadable));
  return (await Promise.all(read)).filter((template) => template !== null);
}

function unreadable(error: unknown): null {
  if (error instanceof ExpectedError) return null;
  throw error;
}
