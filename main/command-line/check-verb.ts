import type { Finding } from "../../preload/letter/checks/check";
import { checkDraft } from "../export/check-draft";
import { namedEnvelope } from "./known-envelopes";
import { GENERAL_OPTIONS } from "./letter-options";
import { onStationery } from "./on-stationery";
import { onlyWord, openDraft } from "./open-letter";
import { readOptions } from "./options";
import type { ExitCode, Services } from "./services";
import { STATIONERY_OPTIONS } from "./stationery-options";

/** `check LETTER.json`: what is missing or wrong; ends with 1 where an error (not only a hint) was found. */
export async function checkVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, {
    ...GENERAL_OPTIONS,
    ...STATIONERY_OPTIONS,
    json: { type: "boolean" },
    envelope: { type: "string" },
  });
  const path = onlyWord(options, "check");
  const envelope = await namedEnvelope(options, path);
  const made = await openDraft(path, services);
  const { draft, template, media, findStationery } = await onStationery(made, options, services);
  const findings = await checkDraft(draft, template, { ...services, envelope, media, findStationery });
  const rows = findings.map((finding) => described(finding, services));
  if (options.has("json")) services.print(JSON.stringify(rows, null, 2));
  else services.print(rows.length === 0 ? services.messages.text("commandLine.check.nothing") : asText(rows, services));
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

function described(finding: Finding, { messages }: Services) {
  const { check, severity, place, values } = finding;
  const sentence = (part: string) => messages.text(`checks.${check}.${part}`, values);
  return { check, severity, place, what: sentence("what"), why: sentence("why"), fix: sentence("fix"), values };
}

function asText(rows: readonly ReturnType<typeof described>[], { messages }: Services): string {
  return rows
    .map((row) => `${messages.text(`severity.${row.severity}`)} (${row.place}): ${row.what} ${row.fix}`)
    .join("\n");
}
