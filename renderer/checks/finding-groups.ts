import type { Finding } from "../../preload/letter/checks/check";
import { AREA_NAMES, areaOf } from "./clear-areas";

/** Findings that are looked at together; `id` is "errors" or an area (clear-areas.ts). */
export interface FindingGroup {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** So many fit on a screen or two; more need an overview. */
export const MOST_UNGROUPED = 8;

/** The errors, then the hints by what they are about, in the order of the letter. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const hints = findings.filter(({ severity }) => severity === "hint");
  return [
    { id: "errors", findings: findings.filter(({ severity }) => severity === "error") },
    ...AREA_NAMES.map((id) => ({ id, findings: hints.filter(({ check }) => (areaOf(check) ?? "text") === id) })),
  ].filter((group) => group.findings.length > 0);
}
