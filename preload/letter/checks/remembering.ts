/**
 * The same pure function, but what it gave for an object it gives again without working it out: edits never change a passage,
 * so while somebody types only the one under their fingers is looked at anew.
 */
export function remembering<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
