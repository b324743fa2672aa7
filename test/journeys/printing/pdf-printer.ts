import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";

/** A printer that writes PDF files, which test/tools/pdf-printer.mjs has started. */
export interface PdfPrinter {
  readonly name: string;
  /** Waits until so many jobs are printed since it was asked for, and gives their files in the order of printing. */
  readonly printed: (jobs: number) => Promise<readonly string[]>;
}

/** Skips the tests of a file where there is no such printer, with the reason. */
export function needsPdfPrinter(): void {
  const reason = process.env["APPELL_NO_PDF_PRINTER"] ?? "npm run journeys starts the printer";
  test.skip(process.env["APPELL_PDF_PRINTERS"] === undefined, `There is no PDF printer: ${reason}`);
}

/** The printer of this worker: nobody else prints there at the same time. */
export function ownPdfPrinter(): PdfPrinter {
  const name = ["Erster", "Zweiter"][test.info().parallelIndex] ?? "";
  const folder = join(process.env["APPELL_PDF_PRINTERS"] ?? "", name);
  const files = () => (existsSync(folder) ? readdirSync(folder).sort((a, b) => jobOf(a) - jobOf(b)) : []);
  const before = new Set(files());
  const fresh = () => files().filter((one) => !before.has(one));
  return {
    name,
    printed: async (jobs) => {
      await expect.poll(() => (isIdle(name) ? fresh().length : -1), { timeout: 90_000 }).toBe(jobs);
      return fresh().map((one) => join(folder, one));
    },
  };
}

function jobOf(file: string): number {
  return Number(/job_(\d+)\.pdf$/u.exec(file)?.[1] ?? 0);
}

function isIdle(printer: string): boolean {
  const { status, stdout } = spawnSync("lpstat", ["-o", printer], { encoding: "utf8" });
  return status === 0 && stdout.trim() === "";
}
