import { isEditionKept, keepEdition } from "../../drafts/keep-edition";
import { availableTemplates, findTemplate, installTemplate, isInstallable } from "../../templates/installed-templates";
import { parseTemplateFile } from "../../templates/template-library";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type TemplateChannel = "templates.list" | "templates.keepEdition" | "templates.inspect" | "templates.install";

/** Answers about templates: those that come with the app and those that were installed. */
export function templateHandlers({ drafts, builtInTemplates }: RequestServices): Handlers<TemplateChannel> {
  const { templates } = drafts.rooms;
  /** A template that can be kept: what will be refused is refused before it is shown. */
  const installable = async (name: string, bytes: Uint8Array) => {
    const template = parseTemplateFile(bytes, name);
    await isInstallable(template, builtInTemplates, templates);
    await isEditionKept(template, drafts.rooms);
    return template;
  };
  return {
    "templates.list": async () => availableTemplates(builtInTemplates, templates),
    "templates.keepEdition": async ({ id }) => {
      const template = await findTemplate(id, builtInTemplates, templates);
      await keepEdition(template, drafts.rooms);
      return template;
    },
    "templates.inspect": async ({ name, bytes }) => installable(name, bytes),
    "templates.install": async ({ name, bytes }) => {
      const template = await installable(name, bytes);
      await installTemplate(template, builtInTemplates, templates);
      return template;
    },
  };
}
