import { readFileSync } from "node:fs";
import { readTemplate } from "../../preload/template/read-template";
import type { FactValues, Template } from "../../preload/template/template";

export interface BuiltIn {
  readonly template: Template;
  /** Values for what only the sender knows, in words that argue no position and name no voice. */
  readonly local: FactValues;
}

function builtIn(id: string, local: FactValues): BuiltIn {
  const path = new URL(`../../assets/templates/${id}.json`, import.meta.url);
  return { template: readTemplate(readFileSync(path, "utf8")), local };
}

export const BUILT_IN: readonly BuiltIn[] = [
  builtIn("nrw-jetzt-erst-gerecht", {
    senderKind: "Arbeitskreis",
    town: "Herne",
    senderActivity: "Seit 2015 gibt es jeden Donnerstag ein Sprachcafé",
    localSituation: "Die Wohnungen am Park sind belegt.\n\nDie Busse fahren nur tagsüber.",
  }),
  builtIn("sicherer-schulweg", {
    school: "Gesamtschule",
    street: "Bahnhofstraße",
    children: "1200",
    observations: "Am Morgen halten hier vierzig Autos.",
  }),
];
