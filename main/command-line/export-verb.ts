import { resolve } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { letterOfToday } from "../drafts/draft-template";
import { type ExportTargets, exportLetter } from "../export/export-letter";
import { GENERAL_OPTIONS, LETTER_OPTIONS } from "./letter-options";
import { type MadeDraft, makeDraft } from "./new-draft";
import { onStationery } from "./on-stationery";
import { onlyWord, openDraft } from "./open-letter";
import { type Options, type OptionTable, oneOf, readOptions } from "./options";
import type { ExitCode, Services } from "./services";
import { STATIONERY_OPTIONS } from "./stationery-options";

const TARGETS: OptionTable = { pdf: { type: "string" }, docx: { type: "string" }, txt: { type: "string" } };
const SIGNING: OptionTable = { "for-signing": { type: "boolean" } };

/** `export`: writes a letter as PDF, DOCX or text, and prints the names of the files. */
export async function exportVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, {
    ...GENERAL_OPTIONS,
    ...LETTER_OPTIONS,
    ...STATIONERY_OPTIONS,
    ...TARGETS,
    ...SIGNING,
  });
  const targets = readTargets(options);
  const made = await letterToExport(options, services);
  const { draft, template, media, findStationery } = await onStationery(made, options, services);
  const letter = letterOfToday(draft, template, services.today);
  const form = oneOf(options, "form", ["A", "B"] as const);
  await exportLetter(letter, {
    form,
    today: services.today,
    targets,
    ...(media === undefined ? {} : { media }),
    findStationery,
    isForSigning: options.has("for-signing"),
    typeset: services.typeset,
    writeDocx: services.writeDocx,
  });
  services.print(Object.values(targets).join("\n"));
  return 0;
}

async function letterToExport(options: Options, services: Services): Promise<MadeDraft> {
  if (options.words.length === 0) return makeDraft(options, services);
  const described = Object.keys(LETTER_OPTIONS).find((name) => name !== "form" && options.has(name));
  if (described !== undefined) throw new ExpectedError("usage.letterOrOptions", { option: `--${described}` });
  return openDraft(onlyWord(options, "export"), services);
}

function readTargets(options: Options): ExportTargets {
  const targets = Object.fromEntries(
    Object.keys(TARGETS).flatMap((kind) => {
      const path = options.one(kind);
      return path === undefined ? [] : [[kind, path]];
    }),
  ) as ExportTargets;
  const paths = [...Object.values(targets), ...options.words].map((path) => resolve(path));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new ExpectedError("usage.sameFile", { path: twice });
  if (Object.keys(targets).length === 0) throw new ExpectedError("usage.noTarget");
  if (options.has("for-signing") && targets.pdf === undefined) throw new ExpectedError("usage.signingWithoutPdf");
  return targets;
}
