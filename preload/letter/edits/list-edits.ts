/** The list with one of its items in another place; the same list where that is no other. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || from === to || to < 0 || to >= items.length) return items;
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** The list with another item in one place. */
export function replaced<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.map((one, index) => (index === at ? item : one));
}

export function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, index) => index !== at);
}
