import { printCalibration } from "../../printing/print-calibration";
import { printLetter } from "../../printing/print-letter";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type PrintChannel = "printers.list" | "letter.print" | "printers.calibrate";

/** Answers about printers, and about what goes to them. */
export function printHandlers(services: RequestServices): Handlers<PrintChannel> {
  const { printing, typeset, drawWords, stationery, messages, today } = services;
  const { print } = printing;
  return {
    "printers.list": async () => printing.printers(),
    "letter.print": async (order) => {
      const say = messages.current().text;
      const to = { typeset, drawWords, findStationery: stationery.find, print, say, today: today() };
      return { isPrinted: await printLetter(order, to) };
    },
    "printers.calibrate": async (order) => ({
      isPrinted: await printCalibration(order, { drawWords, print, messages: messages.current() }),
    }),
  };
}
