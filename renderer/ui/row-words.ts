import type { Texts } from "../i18n/texts";
import type { RowListWords } from "./row-list";

/** The words of a list whose sentences lie below `key`: list, row and add, and what its rows are called in "window.rows". */
export function rowWords(say: Texts["say"], key: string): RowListWords {
  const row = (index: number) => say(`${key}.row`, { number: index + 1 });
  const doing = (deed: string) => (index: number) => say(`window.rows.${deed}`, { row: row(index) });
  return {
    list: say(`${key}.list`),
    add: say(`${key}.add`),
    row,
    move: doing("move"),
    up: doing("up"),
    down: doing("down"),
    remove: doing("remove"),
  };
}
