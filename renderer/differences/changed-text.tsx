import { useMemo } from "react";
import type { TextDifference } from "../../preload/letter/text-difference";
import { markedStretches } from "./marked-stretches";

/** A text with the words that went struck out and those that came underlined. */
export function ChangedText({ difference }: { readonly difference: TextDifference }) {
  const stretches = useMemo(() => markedStretches(difference), [difference]);
  return stretches.map(({ kind, text }, index) =>
    kind === "same" ? text : kind === "gone" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>,
  );
}
