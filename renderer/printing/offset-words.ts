import type { PrintOffset } from "../../preload/contract/printing";
import { writeOffset } from "../../preload/printing/read-offset";
import type { Texts } from "../i18n/texts";

/** Where an offset moves a print, in words: "2 mm nach rechts und 1,5 mm nach oben". */
export function offsetWords({ xMm, yMm }: PrintOffset, { say, language }: Texts): string {
  const part = (mm: number, forward: string, back: string) =>
    mm === 0 ? [] : [say(`window.calibrate.${mm > 0 ? forward : back}`, { mm: writeOffset(Math.abs(mm), language) })];
  const [a = "", b] = [...part(xMm, "right", "left"), ...part(yMm, "down", "up")];
  if (a === "") return say("window.calibrate.nowhere");
  return b === undefined ? a : say("window.calibrate.and", { a, b });
}
