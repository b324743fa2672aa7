import { ExpectedError } from "../../preload/contract/expected-error";
import { DEFAULT_ENVELOPE, DEFAULT_ENVELOPES, envelopeNamed } from "../../preload/envelopes/envelope-choices";
import type { Finding } from "../../preload/letter/checks/check";
import { checkDraft } from "../export/check-draft";
import { GENERAL_OPTIONS } from "./letter-options";
import { onStationery } from "./on-stationery";
import { onlyWord, openDraft } from "./open-letter";
import { type Options, readOptions } from "./options";
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
  const envelope = envelopeOf(options);
  const made = await openDraft(onlyWord(options, "check"), services);
  const { draft, template, media, findStationery } = await onStationery(made, options, services);
  const findings = await checkDraft(draft, template, { ...services, envelope, media, findStationery });
  const rows = findings.map((finding) => described(finding, services));
  if (options.has("json")) services.print(JSON.stringify(rows, null, 2));
  else services.print(rows.length === 0 ? services.messages.text("commandLine.check.nothing") : asText(rows, services));
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

/** The envelope that `--envelope` names, of those that come with the app. */
function envelopeOf(options: Options) {
  const value = options.one("envelope");
  if (value === undefined) return DEFAULT_ENVELOPE;
  const named = envelopeNamed(DEFAULT_ENVELOPES, value);
  if (named !== null) return named;
  const allowed = DEFAULT_ENVELOPES.map(({ name }) => name).join(", ");
  throw new ExpectedError("usage.unknownValue", { option: "--envelope", value, allowed });
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
