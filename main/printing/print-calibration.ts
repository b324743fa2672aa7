import type { CalibrationOrder, PrintOffset } from "../../preload/contract/printing";
import { DEFAULT_ENVELOPE } from "../../preload/envelopes/envelope-choices";
import { windowView } from "../../preload/envelopes/sheet-in-envelope";
import { calibrationSheet, MEASURED_MM } from "../../preload/printing/calibration-sheet";
import { NO_OFFSET } from "../../preload/printing/print-offset";
import { letterGeometry, type ZoneMm } from "../../preload/stationery/din-5008";
import type { Messages } from "../localisation/messages";
import type { TypesettingService } from "../typesetting/typesetting-service";
import { sheetDocument } from "./page-documents";
import type { Printing } from "./printing";

export interface CalibrationPrinting {
  readonly drawWords: TypesettingService["drawWords"];
  readonly print: Printing["print"];
  readonly messages: Messages;
}

/** Prints the calibration sheet, unmoved, or moved by the offset that shall be tried. False where the person thought better of it. */
export async function printCalibration(
  { printer, offset }: CalibrationOrder,
  to: CalibrationPrinting,
): Promise<boolean> {
  const { text } = to.messages;
  return to.print({
    title: text("printing.calibration.title"),
    sheet: letterGeometry("B").sheet,
    pages: [await calibrationPage(printer ?? "", offset, to)],
    target: { printer, copies: 1, isDuplex: false },
    offset: offset ?? NO_OFFSET,
  });
}

/** The sheet as one SVG document. */
export async function calibrationPage(
  printer: string,
  offset: PrintOffset | null,
  { messages: { text, language }, drawWords }: Omit<CalibrationPrinting, "print">,
): Promise<string> {
  const { sheet } = letterGeometry("B");
  const number = (value: number) =>
    new Intl.NumberFormat(language, { signDisplay: "exceptZero" }).format(value).replace("-", "−");
  const say = (key: string) => text(`printing.calibration.${key}`, { mm: MEASURED_MM, printer });
  const moved =
    offset === null
      ? say("unmoved")
      : text("printing.calibration.moved", { x: number(offset.xMm), y: number(offset.yMm), printer });
  const { lines, words } = calibrationSheet(sheet, windowInTheMiddle(), {
    title: say(offset === null ? "title" : "controlTitle"),
    subtitle: printer === "" ? moved : `${printer} – ${moved}`,
    steps: text(`printing.calibration.${offset === null ? "steps" : "controlSteps"}`, { mm: MEASURED_MM }).split("\n"),
    left: say("left"),
    top: say("top"),
    window: say("window"),
  });
  return sheetDocument(sheet, `${lines}\n${await drawWords({ ...sheet, language, words })}`);
}

/** What the window of a DL envelope shows of a sheet that lies in the middle of its play. */
function windowInTheMiddle(): ZoneMm {
  const view = windowView(DEFAULT_ENVELOPE, "B");
  if (view === null) throw new Error("A sheet of A4 goes into a DL envelope");
  const [first, last] = view.ends;
  return { ...first, x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
}
