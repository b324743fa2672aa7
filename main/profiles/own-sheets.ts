import { ExpectedError } from "../../preload/contract/expected-error";
import type { OwnSheets } from "../../preload/contract/labels";
import type { OwnSheet } from "../../preload/labels/own-sheet";
import { OWN_SHEET } from "../../preload/labels/own-sheet-schema";
import { sheetProblem } from "../../preload/labels/sheet-problem";
import { openJsonShelf, type ShelfOptions } from "./json-shelf";

/** Label sheets that people measured themselves, one file each. */
export interface OwnSheetStore {
  readonly list: () => Promise<OwnSheets>;
  /** Rejects with the ExpectedErrors of sheetProblem, and labels.nameless. */
  readonly keep: (sheet: OwnSheet) => Promise<OwnSheet>;
  /** Gives what was there; null if it was gone already. */
  readonly remove: (id: string) => Promise<OwnSheet | null>;
}

export function openOwnSheets(options: Omit<ShelfOptions<OwnSheet>, "kind">): OwnSheetStore {
  const shelf = openJsonShelf({ ...options, kind: OWN_SHEET });
  return {
    list: async () => {
      const { things, ...trouble } = await shelf.list();
      return { sheets: [...things].sort((a, b) => a.name.localeCompare(b.name, "de")), ...trouble };
    },
    keep: async (sheet) => {
      const problem = sheetProblem(sheet.sheet);
      if (problem !== null) throw new ExpectedError(problem.code, problem.values);
      if (sheet.name.trim() === "") throw new ExpectedError("labels.nameless");
      return shelf.keep(sheet);
    },
    remove: shelf.remove,
  };
}
