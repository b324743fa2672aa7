import { basename, dirname, resolve } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Draft } from "../../preload/letter/draft";
import { newDraft } from "../../preload/letter/new-letter";
import { linkLetter } from "../../preload/template/linking/link-letter";
import type { Template } from "../../preload/template/template";
import { writeDraftFile } from "../drafts/draft-file";
import { keepTemplate } from "../drafts/keep-template";
import { readBounded } from "../files/read-bounded";
import { READING_LIMITS } from "../reading/reading-limits";
import { listTemplates } from "../templates/template-library";
import { builtInTemplates } from "./built-in-templates";
import { GENERAL_OPTIONS } from "./letter-options";
import { chosenTemplate } from "./new-draft";
import { type Options, type OptionTable, oneOf, readOptions } from "./options";
import type { ExitCode, Services } from "./services";

const STANDARD_INPUT = "-";
const LIMIT_BYTES = READING_LIMITS.docxMegabytes * 1_000_000;
const READ_OPTIONS: OptionTable = { as: { type: "string" }, template: { type: "string" } };

/** `read FILE LETTER.json`: makes a draft of a letter in text, Markdown or DOCX, linked to a template that it fits. */
export async function readVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, ...READ_OPTIONS });
  const [file, target] = twoWords(options);
  const as = oneOf(options, "as", ["text", "markdown", "docx"] as const);
  const templates = await templatesToLink(options, services);
  const fromInput = file === STANDARD_INPUT;
  const bytes = await (fromInput ? services.readInput(LIMIT_BYTES) : readBounded(file, LIMIT_BYTES));
  const name = fromInput ? "" : basename(file);
  const read = await services.readLetter(bytes, { name, newId: services.newId, ...(as === undefined ? {} : { as }) });
  const linked = linkLetter(read.letter, templates);
  const origin = { template: linked?.template ?? null, source: read.source };
  const draft = newDraft(linked?.letter ?? read.letter, origin, services.newId(), services.now);
  const template = templates.find(({ id }) => id === draft.template?.id);
  if (template !== undefined) await keepTemplate(template, dirname(target), builtInTemplates(services));
  await writeDraftFile(target, draft);
  services.print(summary(draft, template, services));
  return 0;
}

function twoWords({ words }: Options): readonly [string, string] {
  const [file, target, further] = words;
  if (file === undefined || target === undefined) throw new ExpectedError("usage.readTwoFiles");
  if (further !== undefined) throw new ExpectedError("usage.tooManyWords", { word: further });
  if (resolve(file) === resolve(target)) throw new ExpectedError("usage.sameFile", { path: target });
  return [file, target];
}

async function templatesToLink(options: Options, services: Services): Promise<readonly Template[]> {
  const chosen = await chosenTemplate(options, services);
  return chosen === null ? listTemplates(builtInTemplates(services)) : [chosen];
}

function summary({ letter }: Draft, template: Template | undefined, { messages }: Services): string {
  const linked = letter.passages.filter(({ origin }) => origin.kind === "linked").length;
  return [
    messages.text("commandLine.read.passages", { count: letter.passages.length }),
    ...(letter.remarks.length === 0
      ? []
      : [messages.text("commandLine.read.remarks", { count: letter.remarks.length })]),
    template === undefined
      ? messages.text("commandLine.read.notLinked")
      : messages.text("commandLine.read.linked", { count: linked, title: template.title }),
  ].join("\n");
}
