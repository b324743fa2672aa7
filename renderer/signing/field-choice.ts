import type { FieldChoice } from "../../preload/contract/signing";

// Field names are anybody's; a mark before them keeps them apart from the other choices.
const NAMED = "named:";

/** The key under which a field stands in the list of choices. */
export function namedField(name: string): string {
  return `${NAMED}${name}`;
}

/** What a key of the list stands for: "next", "none" or that of a named field. */
export function fieldChoice(key: string): FieldChoice {
  if (key.startsWith(NAMED)) return { kind: "named", name: key.slice(NAMED.length) };
  return { kind: key === "none" ? "none" : "next" };
}
