import { pageFindings } from "../../../preload/letter/checks/page-findings";
import { letterSheet } from "../../../preload/stationery/letter-sheet";
import { exportLetter } from "../../export/export-letter";
import { exportPaths } from "../../export/export-paths";
import { exportFileName } from "../../export/file-name";
import { stationeryOf } from "../../export/stationery-of";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type LetterChannel = "preview.typeset" | "letter.export";

/** Answers about one letter as pages and files. */
export function letterHandlers({ typeset, writeDocx, today, places }: RequestServices): Handlers<LetterChannel> {
  return {
    "preview.typeset": async ({ letter, knownBands }) => {
      const sheet = letterSheet(letter, stationeryOf(letter), today());
      const set = await typeset(sheet, { pages: true, knownBands, pdf: false });
      return { pages: set.pages, places: set.places, findings: pageFindings(sheet, set) };
    },
    "letter.export": async ({ letter, kinds }) => {
      const [first, ...others] = [...new Set(kinds)];
      if (first === undefined) return { paths: [] };
      const chosen = await places.save(`${exportFileName(letter, today())}.${first}`);
      if (chosen === null) return { paths: [] };
      const targets = await exportPaths(chosen, first, others);
      await exportLetter(letter, { form: undefined, today: today(), targets, typeset, writeDocx });
      return { paths: Object.values(targets) };
    },
  };
}
