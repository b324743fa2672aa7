import { ExpectedError } from "../../preload/contract/expected-error";
import type { Template } from "../../preload/template/template";
import { readTemplateFile } from "../templates/template-library";
import { type DataFolder, makePrivateFolder } from "./data-folder";
import { draftTemplatePath } from "./draft-template";
import { writePrivately } from "./write-private";

/**
 * Keeps the edition of a template beside the drafts that are made from it. Throws ExpectedError template.otherEdition where
 * another text lies there under the same number: drafts rely on it.
 */
export async function keepEdition(template: Template, rooms: DataFolder): Promise<void> {
  const present = await keptEdition(template.id, template.version, rooms);
  if (present === null) {
    await makePrivateFolder(rooms.editions);
    const path = draftTemplatePath(rooms.drafts, template.id, template.version);
    await writePrivately(path, `${JSON.stringify(template, null, 2)}\n`);
  } else if (!isSameTemplate(present, template)) {
    throw new ExpectedError("template.otherEdition", { title: template.title, version: template.version });
  }
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

export function isSameTemplate(one: Template, other: Template): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
