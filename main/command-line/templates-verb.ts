import { TONES } from "../../preload/letter/passage";
import type { Template } from "../../preload/template/template";
import { listTemplates } from "../templates/template-library";
import { builtInTemplates } from "./built-in-templates";
import { GENERAL_OPTIONS } from "./letter-options";
import { readOptions } from "./options";
import type { ExitCode, Services } from "./services";

/** `templates`: what letters there are, with their positions, passages and facts. */
export async function templatesVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, json: { type: "boolean" } });
  const templates = await listTemplates(builtInTemplates(services));
  if (options.has("json")) services.print(JSON.stringify(templates.map(asJson), null, 2));
  else services.print(templates.map((template) => asText(template, services)).join("\n\n"));
  return 0;
}

function asJson(template: Template) {
  const { id, version, title, language } = template;
  return {
    id,
    version,
    title,
    language,
    tones: TONES,
    positions: template.positions.map(({ signalWords: _, ...position }) => position),
    facts: template.facts,
    passages: template.passages.map(({ id: passage, role, form, label, variants }) => ({
      id: passage,
      role,
      form,
      label,
      variants: Object.keys(variants),
    })),
  };
}

function asText(template: Template, { messages }: Services): string {
  const section = (key: string, rows: readonly (readonly string[])[]) => [
    `  ${messages.text(`commandLine.templates.${key}`)}`,
    ...columns(rows).map((row) => `    ${row}`),
  ];
  return [
    `${template.id} · ${template.title}`,
    ...section(
      "positions",
      template.positions.map(({ id, kind, label }) => [id, messages.text(`positionKind.${kind}`), label]),
    ),
    ...section(
      "passages",
      template.passages.map(({ id, label, variants }) => [id, Object.keys(variants).join(", "), label]),
    ),
    ...section(
      "facts",
      template.facts.map(({ id, value, label }) => [id, value === "" ? "–" : value, label]),
    ),
  ].join("\n");
}

/** Rows with all columns but the last padded to one width. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("  "),
  );
}
