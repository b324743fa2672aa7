import type { SignatureRemark } from "../../preload/contract/signatures";

const MOST_PROBLEMS = 8;

/** So many problems as somebody reads, and how many more there are. */
export function shortenedProblems(problems: readonly SignatureRemark[]): readonly SignatureRemark[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const count = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), { code: "furtherProblems", values: { count } }];
}
