import type { HeadGroup } from "./head-groups";
import { isOrganisation } from "./organisation";

const LONGEST = 400;
const MOST_LINES = 4;

/** The subject without a label: the last lines before the salutation that are no address, or the heading above everything. */
export function chooseSubject(groups: readonly HeadGroup[]): {
  readonly text: string;
  readonly group: HeadGroup | null;
} {
  const fromEnd = [...groups].reverse();
  const afterBlocks = fromEnd.findIndex((group) => group.looksLike !== "unknown");
  const candidates = fromEnd.filter((group) => group.looksLike === "unknown" && canBeSubject(group));
  const group =
    candidates.find((candidate) => afterBlocks < 0 || fromEnd.indexOf(candidate) < afterBlocks) ??
    [...candidates].reverse().find((candidate) => candidate.lines[0]?.hint === "heading") ??
    candidates.find((candidate) => !isOrganisation(candidate.lines[0]?.words ?? ""));
  if (group === undefined) return { text: "", group: null };
  return { text: group.lines.map((line) => line.words).join(" "), group };
}

function canBeSubject({ lines }: HeadGroup): boolean {
  if (lines.length > MOST_LINES) return false;
  const length = lines.reduce((sum, line) => sum + line.words.length, 0);
  return length <= LONGEST && lines.every((line) => line.hint === "text" || line.hint === "heading");
}
