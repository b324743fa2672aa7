import { Fragment } from "react";
import type { Language } from "../../preload/letter/letter";
import type { WordRange } from "../../preload/letter/text-difference";

export interface RangedTextProps {
  readonly text: string;
  readonly ranges: readonly WordRange[];
  /** "del" strikes the ranges through, "ins" underlines them: not by colour alone. */
  readonly mark: "del" | "ins";
  readonly language: Language;
}

/** A text in which some words are marked. */
export function RangedText({ text, ranges, mark: Mark, language }: RangedTextProps) {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return (
    <p className="marked" lang={language}>
      {starts.map((start, index) => {
        const range = ranges[index];
        return (
          <Fragment key={start}>
            {text.slice(start, range?.start ?? text.length)}
            {range === undefined ? null : <Mark>{text.slice(range.start, range.end)}</Mark>}
          </Fragment>
        );
      })}
    </p>
  );
}
