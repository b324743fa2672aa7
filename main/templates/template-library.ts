import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { ID_PATTERN } from "../../preload/template/choices-schema";
import { readTemplate } from "../../preload/template/read-template";
import type { Template } from "../../preload/template/template";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded, tooLarge } from "../files/read-bounded";

/** Larger template files are refused before they are parsed. */
export const TEMPLATE_LIMIT_BYTES = 20_000_000;

/** The templates that lie in a folder as `<id>.json`, sorted by id. */
export async function listTemplates(folder: string): Promise<readonly Template[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map((name) => readTemplateFile(join(folder, name))));
}

/** The template with this id from a folder. Throws an ExpectedError where there is none. */
export async function loadTemplate(folder: string, id: string): Promise<Template> {
  const found = await findTemplateFile(folder, id);
  if (found === null) throw new ExpectedError("template.unknown", { id });
  return found;
}

/** The same where there may be none: null then. No other file of the folder is read. */
export async function findTemplateFile(folder: string, id: string): Promise<Template | null> {
  if (!ID_PATTERN.test(id)) return null;
  const found = await readTemplateFile(join(folder, `${id}.json`)).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.code === "file.missing") return null;
    throw error;
  });
  // Some file systems find a file under capital letters as well.
  return found?.id === id ? found : null;
}

/** A template from a file that somebody handed over. Throws an ExpectedError that names what is wrong with it. */
export async function readTemplateFile(path: string): Promise<Template> {
  return parseTemplateFile(await readBounded(path, TEMPLATE_LIMIT_BYTES), path);
}

/** A template from the bytes of a file called `name`. Throws as readTemplateFile does. */
export function parseTemplateFile(bytes: Uint8Array, name: string): Template {
  if (bytes.byteLength > TEMPLATE_LIMIT_BYTES) throw tooLarge(name, TEMPLATE_LIMIT_BYTES);
  return readTemplate(decodeUtf8(bytes, name));
}

/** Whether two templates read by parseTemplateFile are one text. */
export function isSameTemplate(one: Template, other: Template): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
