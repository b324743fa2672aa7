/**
 * Which template passage (column) each passage (row) is linked to, -1 for none. Each template passage goes to one passage as
 * long as all find one that way: the passage that would lose most by its second choice chooses first. One that then finds
 * all its template passages taken shares the best of them.
 */
export function assignLinks(confidences: readonly (readonly number[])[], threshold: number): readonly number[] {
  const links = confidences.map(() => -1);
  const open = new Set(confidences.keys());
  const free = new Set((confidences[0] ?? []).keys());
  while (open.size > 0 && free.size > 0) {
    let most = { row: -1, column: -1, regret: -1 };
    for (const row of open) {
      const choice = bestChoice(confidences[row] ?? [], free, threshold);
      if (choice !== null && choice.regret > most.regret) most = { row, ...choice };
    }
    if (most.row === -1) break;
    links[most.row] = most.column;
    open.delete(most.row);
    free.delete(most.column);
  }
  const all = new Set((confidences[0] ?? []).keys());
  for (const row of open) links[row] = bestChoice(confidences[row] ?? [], all, threshold)?.column ?? -1;
  return links;
}

interface Choice {
  readonly column: number;
  /** What the second choice would cost: all of it where there is none. */
  readonly regret: number;
}

function bestChoice(row: readonly number[], columns: ReadonlySet<number>, threshold: number): Choice | null {
  const [first, second] = [...columns]
    .map((column) => ({ column, confidence: row[column] ?? 0 }))
    .filter(({ confidence }) => confidence >= threshold)
    .sort((a, b) => b.confidence - a.confidence);
  return first === undefined ? null : { column: first.column, regret: first.confidence - (second?.confidence ?? 0) };
}
