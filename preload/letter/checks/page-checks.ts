import type { Check } from "./check";

/** Checks that read the finished pages: a character that no font has, an address or remark that leaves its zone. */
export const pageChecks: readonly Check[] = [
  { id: "character-unsettable", severity: "error", find: ({ pages }) => found("character-unsettable", pages) },
  { id: "subject-too-long", severity: "hint", find: ({ pages }) => found("subject-too-long", pages) },
  { id: "zone-overflow", severity: "error", find: ({ pages }) => found("zone-overflow", pages) },
];

type PageFindings = Parameters<Check["find"]>[0]["pages"];

function found(check: string, pages: PageFindings) {
  return pages.filter((one) => one.check === check).map(({ place, values }) => ({ place, values }));
}
