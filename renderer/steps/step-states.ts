import type { Finding } from "../../preload/letter/checks/check";
import { consentState } from "../../preload/letter/consent-state";
import type { DraftContent } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { chosenStance } from "../../preload/template/choose/choose-position";
import type { Template } from "../../preload/template/template";
import type { Step } from "../state/steps";

/** How far a step is, as the rail says it at a glance. */
export type StepState =
  | { readonly kind: "open" }
  | { readonly kind: "complete" }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "part"; readonly count: number; readonly all: number }
  | { readonly kind: "findings"; readonly severity: Finding["severity"]; readonly count: number };

const OPEN: StepState = { kind: "open" };
const COMPLETE: StepState = { kind: "complete" };
const ADDRESS_CHECKS = new Set([
  "sender-missing",
  "sender-street-missing",
  "sender-postcode-missing",
  "sender-town-missing",
]);

/** How far every step is; `findings` are those that nobody lets be, null while they are not known yet. */
export function stepStates(
  content: DraftContent,
  template: Template | null,
  findings: readonly Finding[] | null,
): Readonly<Record<Step, StepState>> {
  const { letter } = content;
  return {
    positions: positionsState(content, template),
    passages: { kind: "count", count: letter.passages.length },
    recipient: isRecipientComplete(letter) && !hasError(findings, "recipient") ? COMPLETE : OPEN,
    sender: isSenderComplete(letter, findings) && !hasError(findings, "sender") ? COMPLETE : OPEN,
    signatures: signaturesState(content),
    checks: checksState(findings),
  };
}

function positionsState({ template: made }: DraftContent, template: Template | null): StepState {
  if (made === null || template === null) return OPEN;
  const kept = template.positions.filter((position) => chosenStance(position, made.choices) !== "dropped");
  return { kind: "part", count: kept.length, all: template.positions.length };
}

/** There is somewhere to send the letter to, and it is decided how it greets. */
function isRecipientComplete({ recipient, salutation }: Letter): boolean {
  const hasTown = recipient.country !== "" || recipient.addressLines.some((line) => /\b\d{4,6}\b/u.test(line));
  const isGreetingOpen = salutation.own === null && salutation.alternatives.length > 1;
  return recipient.addressLines.length > 1 && hasTown && !isGreetingOpen;
}

/** There is a name and an address to answer to, in the letter or on its paper: of that the checks know more. */
function isSenderComplete({ sender }: Letter, findings: readonly Finding[] | null): boolean {
  const isNamed = sender.organisation !== "" || sender.person !== "";
  if (findings === null) return isNamed && sender.street !== "" && sender.town !== "";
  return isNamed && !findings.some(({ check }) => ADDRESS_CHECKS.has(check));
}

/** A signatory is through with a picture or a consent; a void consent waits to be looked at. */
function signaturesState(content: DraftContent): StepState {
  const named = content.letter.signatories.filter(({ name }) => name.trim() !== "");
  const signed = named.filter((one) => {
    const { kind } = consentState(content, one);
    return kind === "given" || (kind === "none" && one.picture !== null);
  });
  if (named.length === 0) return OPEN;
  const isAsked = named.some((one) => one.picture !== null || consentState(content, one).kind !== "none");
  if (!isAsked) return { kind: "count", count: named.length };
  return signed.length === named.length ? COMPLETE : { kind: "part", count: signed.length, all: named.length };
}

/** A check mark beside what the checks call wrong would contradict them. */
function hasError(findings: readonly Finding[] | null, place: string): boolean {
  return findings?.some((finding) => finding.place === place && finding.severity === "error") ?? false;
}

function checksState(findings: readonly Finding[] | null): StepState {
  if (findings === null) return OPEN;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "findings", severity: "error", count: findings.length };
  return findings.length > 0 ? { kind: "findings", severity: "hint", count: findings.length } : COMPLETE;
}
