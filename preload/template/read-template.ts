import { ExpectedError } from "../contract/expected-error";
import { parseWith, type SchemaProblem } from "../contract/schema-problem";
import { TEMPLATE_FORMAT, type Template } from "./template";
import { templateSchema } from "./template-schema";
import { verifyTemplate } from "./verify/verify-template";

const LARGEST_TEMPLATE = 20_000_000;

/**
 * The template that a file's text holds, fit for compose. Throws ExpectedError: template.fileTooBig, empty, notJson,
 * wrongFormat, or one that names the place ("passages[3].variants.firm[1].carried"), from the schema or verifyTemplate.
 */
export function readTemplate(json: string): Template {
  if (json.length > LARGEST_TEMPLATE)
    throw new ExpectedError("template.fileTooBig", { limitMb: LARGEST_TEMPLATE / 1e6 });
  const text = json.replace(/^\uFEFF/u, "").trim();
  if (text === "") throw new ExpectedError("template.empty");
  const value = parseJson(text);
  if (!isTemplateFile(value)) throw new ExpectedError("template.wrongFormat");
  const parsed = parseWith(templateSchema, value);
  if ("problem" in parsed) throw schemaError(parsed.problem);
  verifyTemplate(parsed.value);
  return parsed.value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError("template.notJson");
  }
}

function isTemplateFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value && value.format === TEMPLATE_FORMAT;
}

function schemaError(problem: SchemaProblem): ExpectedError {
  const place =
    problem.place === "" || problem.field === "" ? problem.place + problem.field : `${problem.place}.${problem.field}`;
  return new ExpectedError(`template.${problem.reason}`, { place });
}
