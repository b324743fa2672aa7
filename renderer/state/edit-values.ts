import type { Letter } from "../../preload/letter/letter";

/** What an edit's name can say of itself: `number` of the first passage that was changed, added, moved or removed, from 1. */
export function editValues(before: Letter, after: Letter): Readonly<Record<string, number>> {
  const [old, now] = [before.passages, after.passages];
  const index = Array.from({ length: Math.max(old.length, now.length) }, (_, at) => at).find(
    (at) => old[at] !== now[at],
  );
  if (index === undefined) return {};
  const isSwap = old.length === now.length && old[index]?.id !== now[index]?.id;
  if (!isSwap || now[index] === old[index + 1]) return { number: index + 1 };
  return { number: old.findIndex(({ id }) => id === now[index]?.id) + 1 || index + 1 };
}
