import { LONGEST_OWN_WORD } from "../../preload/contract/spelling";

/** A sentence of the dialog: its key below "dictionary." and its gaps. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Typed words: why none of them can be taken in, or the new ones among them and what to say of it. */
export type JudgedWords =
  | { readonly kind: "refused"; readonly why: Sentence }
  | { readonly kind: "taken"; readonly words: readonly string[]; readonly said: Sentence };

const SHOWN_OF_LONG = 30;

/** What becomes of typed words where some words are known already. */
export function judgeWords(typed: readonly string[], known: readonly string[]): JudgedWords {
  const [first] = typed;
  if (first === undefined) return refused("nothingTyped");
  const long = typed.find(({ length }) => length > LONGEST_OWN_WORD);
  if (long !== undefined) {
    return refused("tooLong", { word: `${long.slice(0, SHOWN_OF_LONG)}…`, most: LONGEST_OWN_WORD });
  }
  const before = new Set(known);
  const words = typed.filter((word) => !before.has(word));
  const already = typed.length - words.length;
  if (words.length === 0) return refused(already === 1 ? "known" : "allKnown", { word: first });
  const key = already > 0 ? "addedSome" : words.length === 1 ? "added" : "addedAll";
  return { kind: "taken", words, said: { key, values: { word: words[0] ?? "", count: words.length, already } } };
}

function refused(key: string, values: Sentence["values"] = {}): JudgedWords {
  return { kind: "refused", why: { key, values } };
}
