import { ExpectedError } from "../../preload/contract/expected-error";
import type { Template } from "../../preload/template/template";
import { isSameTemplate, readTemplateFile } from "../templates/template-library";
import { type DataFolder, makePrivateFolder } from "./data-folder";
import { draftTemplatePath } from "./draft-template";
import { writePrivately } from "./write-private";

/**
 * Keeps the edition of a template beside the drafts that are made from it. Throws ExpectedError template.otherEdition where
 * another text lies there under the same number: drafts rely on it.
 */
export async function keepEdition(template: Template, rooms: DataFolder): Promise<void> {
  if (await isEditionKept(template, rooms)) return;
  await makePrivateFolder(rooms.editions);
  const path = draftTemplatePath(rooms.drafts, template.id, template.version);
  await writePrivately(path, `${JSON.stringify(template, null, 2)}\n`);
}

/** Whether the edition lies beside the drafts already. Throws as keepEdition does. */
export async function isEditionKept(template: Template, rooms: Pick<DataFolder, "drafts">): Promise<boolean> {
  const present = await keptEdition(template.id, template.version, rooms);
  if (present !== null && !isSameTemplate(present, template)) {
    throw new ExpectedError("template.otherEdition", { title: template.title, version: template.version });
  }
  return present !== null;
}

/** The edition that lies beside the drafts; null where none does. */
export async function keptEdition(
  id: string,
  version: number,
  { drafts }: Pick<DataFolder, "drafts">,
): Promise<Template | null> {
  return readTemplateFile(draftTemplatePath(drafts, id, version)).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.code === "file.missing") return null;
    throw error;
  });
}
