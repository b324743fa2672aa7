import { join } from "node:path";
import type { Services } from "./services";

/** The folder of the templates that come with the app. */
export function builtInTemplates(services: Pick<Services, "assetsFolder">): string {
  return join(services.assetsFolder, "templates");
}
