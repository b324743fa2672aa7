import { randomUUID } from "node:crypto";
import { BrowserWindow, type PrinterInfo, type WebContents, type WebContentsPrintOptions } from "electron";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { PrintOffset } from "../../preload/contract/printing";
import { NO_OFFSET } from "../../preload/printing/print-offset";
import { APP_ORIGIN } from "../ipc/own-page";
import type { Printing, PrintJob } from "../printing/printing";
import { listedPrinters } from "./listed-printers";
import { printFiles } from "./print-page";
import { openPrintSession, type PrintSession } from "./print-session";
import { pagePreferences, windowOptions } from "./window-options";

/**
 * Prints through the system, from a window that nobody sees and in which no script runs. `offsetOf` is what is kept for a
 * printer; where the system's dialog asks nobody knows the printer, and nothing is moved.
 */
export function systemPrinting(offsetOf: (printer: string) => PrintOffset): Printing {
  let opening: Promise<PrintSession> | null = null;
  return {
    printers: async () => listedPrinters(await printersNow()),
    print: async (job) => {
      const { printer } = job.target;
      if (printer !== null && !listedPrinters(await printersNow()).some(({ name }) => name === printer)) {
        throw new ExpectedError("printing.printerGone", { printer });
      }
      const offset = job.offset ?? (printer === null ? NO_OFFSET : offsetOf(printer));
      opening ??= openPrintSession();
      return printHidden(job, offset, await opening);
    },
  };
}

/** The system is asked anew each time: printers come and go. */
async function printersNow(): Promise<readonly PrinterInfo[]> {
  const [window] = BrowserWindow.getAllWindows();
  return window === undefined ? [] : window.webContents.getPrintersAsync();
}

async function printHidden(
  job: PrintJob,
  offset: PrintOffset,
  { session, serve, forget }: PrintSession,
): Promise<boolean> {
  const id = randomUUID();
  const path = serve(id, printFiles(job, offset));
  const window = new BrowserWindow({
    ...windowOptions(false),
    skipTaskbar: true,
    webPreferences: { ...pagePreferences(), session, javascript: false },
  });
  try {
    await window.loadURL(`${APP_ORIGIN}${path}`);
    return await printed(window.webContents, job);
  } finally {
    forget(id);
    if (!window.isDestroyed()) window.destroy();
  }
}

function printed(contents: WebContents, { sheet, target, title }: PrintJob): Promise<boolean> {
  const options: WebContentsPrintOptions = {
    silent: target.printer !== null,
    deviceName: target.printer ?? "",
    printBackground: true,
    copies: target.copies,
    collate: true,
    duplexMode: target.isDuplex ? "longEdge" : "simplex",
    margins: { marginType: "none" },
    scaleFactor: 100,
    pageSize: { width: microns(sheet.width), height: microns(sheet.height) },
  };
  return new Promise((resolve, reject) => {
    contents.print(options, (isDone, reason) => {
      if (isDone) resolve(true);
      // Only where somebody was asked can somebody have said no.
      else if (target.printer === null && /cancel/iu.test(reason)) resolve(false);
      else reject(new ExpectedError("printing.failed", { title }));
    });
  });
}

function microns(millimetres: number): number {
  return Math.round(millimetres * 1000);
}
