import { availableTemplates, installTemplate } from "../../templates/installed-templates";
import { parseTemplateFile } from "../../templates/template-library";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type TemplateChannel = "templates.list" | "templates.inspect" | "templates.install";

/** Answers about templates: those that come with the app and those that were installed. */
export function templateHandlers({ drafts, builtInTemplates }: RequestServices): Handlers<TemplateChannel> {
  const { templates } = drafts.rooms;
  return {
    "templates.list": async () => availableTemplates(builtInTemplates, templates),
    "templates.inspect": async ({ name, bytes }) => parseTemplateFile(bytes, name),
    "templates.install": async ({ name, bytes }) => {
      const template = parseTemplateFile(bytes, name);
      await installTemplate(template, builtInTemplates, templates);
      return template;
    },
  };
}
