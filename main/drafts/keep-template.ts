import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Template } from "../../preload/template/template";
import { writeAtomically } from "../files/write-atomically";
import { findTemplateFile, isSameTemplate } from "../templates/template-library";
import { draftTemplatePath } from "./draft-template";
import { isEditionKept } from "./keep-edition";

/**
 * Keeps a template beside the drafts of a folder, unless it comes with the app. Throws ExpectedError
 * template.otherEdition where another text lies there under the same number: earlier drafts rely on it.
 */
export async function keepTemplate(template: Template, draftFolder: string, builtInFolder: string): Promise<void> {
  const builtIn = await findTemplateFile(builtInFolder, template.id);
  if (builtIn !== null && isSameTemplate(builtIn, template)) return;
  if (await isEditionKept(template, { drafts: draftFolder })) return;
  const path = draftTemplatePath(draftFolder, template.id, template.version);
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically([{ path, bytes: new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`) }]);
}
