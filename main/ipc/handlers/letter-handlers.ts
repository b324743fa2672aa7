import { ExpectedError } from "../../../preload/contract/expected-error";
import { printedSheet } from "../../../preload/envelopes/printed-parts";
import { pageFindings } from "../../../preload/letter/checks/page-findings";
import { letterSheet } from "../../../preload/stationery/letter-sheet";
import { exportLetter } from "../../export/export-letter";
import { exportPaths } from "../../export/export-paths";
import { exportFileName, typedFileName } from "../../export/file-name";
import { stationeryOf } from "../../export/stationery-of";
import { writeText } from "../../export/write-text";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type LetterChannel =
  | "preview.typeset"
  | "letter.proposeExport"
  | "letter.export"
  | "letter.cancelExport"
  | "letter.showExported";

/** Answers about one letter as pages and files. `written` takes the paths of what it writes. */
export function letterHandlers(
  { typeset, writeDocx, today, places, stationery, windows }: RequestServices,
  written: Set<string>,
): Handlers<LetterChannel> {
  const findStationery = stationery.find;
  const running = new Map<string, AbortController>();
  return {
    "preview.typeset": async ({ letter, knownBands, stationery: given, words }) => {
      const sheet = letterSheet(letter, given ?? (await stationeryOf(letter, findStationery)), today());
      const set = await typeset(sheet, { pages: true, knownBands, pdf: false, words });
      const printed = printedSheet(sheet, set.places);
      return { pages: set.pages, places: set.places, findings: pageFindings(sheet, set), words: set.words, printed };
    },
    "letter.proposeExport": async ({ letter }) => ({
      name: exportFileName(letter, today()),
      text: writeText(letterSheet(letter, await stationeryOf(letter, stationery.find), today())),
    }),
    "letter.export": async ({ id, letter, kinds, name, isForSigning }, { key: window }) => {
      const [first, ...others] = [...new Set(kinds)];
      if (first === undefined) return { paths: [] };
      const chosen = await places.save(`${typedFileName(name, exportFileName(letter, today()))}.${first}`);
      if (chosen === null) return { paths: [] };
      const targets = await exportPaths(chosen, first, others);
      const { signal } = begin(running, id);
      void windows.tell(window, "export.begun", { id });
      try {
        const order = {
          form: undefined,
          today: today(),
          targets,
          isForSigning,
          signal,
          typeset,
          writeDocx,
          findStationery,
        };
        await exportLetter(letter, order);
      } finally {
        running.delete(id);
      }
      for (const path of Object.values(targets)) written.add(path);
      return { paths: Object.values(targets) };
    },
    "letter.cancelExport": async ({ id }) => {
      running.get(id)?.abort(new ExpectedError("export.cancelled"));
      return {};
    },
    "letter.showExported": async ({ path }) => {
      // A window names no place of the disk that the app has not written itself.
      if (!written.has(path)) throw new ExpectedError("export.notHere");
      await places.showFile(path);
      return {};
    },
  };
}

function begin(running: Map<string, AbortController>, id: string): AbortController {
  const controller = new AbortController();
  running.set(id, controller);
  return controller;
}
