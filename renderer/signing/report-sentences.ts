import type { SignatureRemark, SignatureReport, SignedFileReport } from "../../preload/contract/signatures";
import { fullTime } from "../i18n/spoken-time";
import type { Texts } from "../i18n/texts";
import { certificateLines, longDay, shortName } from "./certificate-sentences";

/** What all signatures of a file say together. */
export type Verdict = "intact" | "changed" | "invalid" | "none";

export function verdictOf({ signatures, isIntact }: SignedFileReport): Verdict {
  if (signatures.length === 0) return "none";
  if (isIntact) return "intact";
  return signatures.some(({ coverage }) => coverage === "changed") ? "changed" : "invalid";
}

/** What one signature says: whose it is, then sentences of its worth and its making. */
export interface SignatureSentences {
  readonly who: string;
  readonly worth: string;
  readonly coverage: string;
  readonly when: string;
  readonly reason: string | null;
  readonly town: string | null;
  readonly problems: readonly string[];
  readonly hints: readonly string[];
}

export function signatureSentences(
  signature: SignatureReport,
  kind: SignedFileReport["kind"],
  texts: Texts,
): SignatureSentences {
  const { say, language } = texts;
  const { signer, isValid, coverage, signedAt, reason, town } = signature;
  return {
    who: shortName(signer, texts),
    worth: say(`window.signing.verify.${isValid ? "valid" : "invalid"}`),
    coverage: say(`window.signing.verify.coverage.${kind === "docx" && coverage === "whole" ? "wholeDocx" : coverage}`),
    when:
      signedAt === null
        ? say("window.signing.verify.noTime")
        : say("window.signing.verify.when", { time: fullTime(signedAt, language) }),
    reason: reason === "" ? null : say("window.signing.verify.reason", { reason }),
    town: town === "" ? null : say("window.signing.verify.town", { town }),
    problems: signature.problems.map((remark) => remarkSentence(remark, texts)),
    hints: signature.hints.map((remark) => remarkSentence(remark, texts)),
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

function remarkSentence({ code, values }: SignatureRemark, { say, language }: Texts): string {
  const spoken = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" && DAY.test(value) ? longDay(value, language) : value,
  ]);
  return say(`signatures.${code}`, Object.fromEntries(spoken));
}

/** The whole report as plain text, for an e-mail or for the files. */
export function reportText(name: string, report: SignedFileReport, texts: Texts): string {
  const { say } = texts;
  const head = [name, say(`window.signing.verify.verdict.${verdictOf(report)}`)];
  const parts = report.signatures.map((signature, index) => {
    const { who, worth, coverage, when, reason, town, problems, hints } = signatureSentences(
      signature,
      report.kind,
      texts,
    );
    const chain = signature.signer === null ? [] : [signature.signer, ...signature.chain];
    return [
      `${index + 1}. ${who}: ${worth}`,
      ...[coverage, when, reason, town].filter((line) => line !== null),
      ...[...problems, ...hints].map((sentence) => `– ${sentence}`),
      ...chain.flatMap((facts) => certificateLines(facts, texts).map(({ label, words }) => `${label}: ${words}`)),
    ].join("\n");
  });
  return `${[head.join("\n"), ...parts].join("\n\n")}\n`;
}
