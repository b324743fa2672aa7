import type { SignatureRemark, SignatureReport, SignedFileReport } from "../../preload/contract/signatures";
import { readBounded } from "../files/read-bounded";
import { PDF_LIMIT_BYTES } from "../signing/pdf/pdf-file";
import { GENERAL_OPTIONS } from "./letter-options";
import { onlyWord } from "./open-letter";
import { readOptions } from "./options";
import type { ExitCode, Services } from "./services";

/**
 * `verify FILE`: what the signatures of a PDF or DOCX are worth; ends with 1 where there is none, one is not valid, or
 * something was changed after the last one.
 */
export async function verifyVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, json: { type: "boolean" } });
  const path = onlyWord(options, "verify");
  const report = await services.verifyFile(await readBounded(path, PDF_LIMIT_BYTES), path);
  services.print(options.has("json") ? JSON.stringify(asJson(report, services), null, 2) : asText(report, services));
  return report.isIntact ? 0 : 1;
}

function asJson(report: SignedFileReport, services: Services) {
  const told = (remarks: readonly SignatureRemark[]) =>
    remarks.map((remark) => ({ ...remark, sentence: sentenceOf(remark, services) }));
  const signatures = report.signatures.map((one) => ({ ...one, problems: told(one.problems), hints: told(one.hints) }));
  return { ...report, signatures };
}

function asText({ signatures, isIntact }: SignedFileReport, services: Services): string {
  const word = (name: string) => services.messages.text(`commandLine.verify.${name}`);
  if (signatures.length === 0) return word("unsigned");
  return [...signatures.map((one) => signatureText(one, services)), word(isIntact ? "intact" : "notIntact")].join(
    "\n\n",
  );
}

function signatureText(report: SignatureReport, services: Services): string {
  const { signer, chain, place, signedAt, reason, town, isValid, coverage, problems, hints } = report;
  const word = (name: string, values = {}) => services.messages.text(`commandLine.verify.${name}`, values);
  const names = [signer?.subject.name, signer?.subject.organisation].filter(
    (name) => name !== undefined && name !== "",
  );
  const line = (name: string, values: Readonly<Record<string, string>>) =>
    Object.values(values).includes("") ? [] : [word(name, values)];
  return [
    `${place}: ${names.length === 0 ? word("nobody") : names.join(", ")}`,
    ...[
      `${word(isValid ? "valid" : "invalid")}${isValid ? `, ${word(coverage)}` : ""}`,
      ...line("signedAt", { time: signedAt === null ? "" : localTime(signedAt, services) }),
      ...line("reason", { reason }),
      ...line("town", { town }),
      ...line("issuers", { names: chain.map(({ subject }) => subject.name || subject.organisation).join(" – ") }),
      ...line("fingerprint", { fingerprint: signer?.fingerprint ?? "" }),
      ...problems.map((remark) => word("problem", { sentence: sentenceOf(remark, services) })),
      ...hints.map((remark) => word("hint", { sentence: sentenceOf(remark, services) })),
    ].map((text) => `  ${text}`),
  ].join("\n");
}

function sentenceOf({ code, values }: SignatureRemark, { messages }: Services): string {
  return messages.text(`signatures.${code}`, values);
}

function localTime(instant: string, { timeZone, messages }: Services): string {
  const style = { timeZone, dateStyle: "medium", timeStyle: "long" } as const;
  return new Intl.DateTimeFormat(messages.language, style).format(new Date(instant));
}
