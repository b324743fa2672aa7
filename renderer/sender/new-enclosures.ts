import { cleanTypedLine, cleanTypedText } from "../../preload/letter/edits/clean-typed-text";
import type { Enclosure } from "../../preload/letter/letter";

const LONGEST_TITLE = 500;
const LONGEST_NAME = 300;
// A letter that lists more has something else in its clipboard.
const MOST = 50;

/** An enclosure for each line of a text. */
export function enclosuresOfLines(text: string): readonly Enclosure[] {
  const lines = cleanTypedText(text)
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/u, "").trim())
    .filter((line) => line !== "");
  return lines.slice(0, MOST).map((line) => ({ title: line.slice(0, LONGEST_TITLE), fileName: "" }));
}

/** An enclosure for each file: called as the file is, without its ending and with spaces between its words. */
export function enclosuresOfNames(names: readonly string[]): readonly Enclosure[] {
  return names.slice(0, MOST).map((name) => {
    const fileName = cleanTypedLine(name).slice(0, LONGEST_NAME);
    const title = fileName
      .replace(/\.[^.]{1,8}$/u, "")
      .replaceAll(/[_\s]+/gu, " ")
      .trim();
    return { title: title === "" ? fileName : title, fileName };
  });
}
