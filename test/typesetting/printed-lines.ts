import { execFileSync } from "node:child_process";

/** A line of text as a PDF reader finds it, in millimetres from the left and top edges of the page. */
export interface PrintedLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly xMm: number;
  readonly rightMm: number;
  /** The baseline, on which the letters stand. */
  readonly baselineMm: number;
}

const MM_PER_PT = 25.4 / 72;

/** Reads the lines of a finished PDF with mutool, page by page. */
export function printedLines(path: string): readonly PrintedLine[] {
  const xml = execFileSync("mutool", ["draw", "-q", "-F", "stext", path], {
    encoding: "utf8",
    maxBuffer: 64 << 20,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return xml
    .split("<page ")
    .slice(1)
    .flatMap((page, index) => [...page.matchAll(/<line [\s\S]*?<\/line>/gu)].map(([line]) => lineOf(line, index + 1)));
}

function lineOf(line: string, page: number): PrintedLine {
  const chars = [...line.matchAll(/ x="([^"]+)" y="([^"]+)"[^>]* c="([^"]*)"/gu)];
  const [, x = "", y = ""] = chars[0] ?? [];
  const text = chars.map((char) => decoded(char[3] ?? "")).join("");
  const right = /bbox="\S+ \S+ (\S+) /u.exec(line)?.[1];
  return {
    page,
    text,
    xMm: Number(x) * MM_PER_PT,
    rightMm: Number(right) * MM_PER_PT,
    baselineMm: Number(y) * MM_PER_PT,
  };
}

function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace("&lt;", "<")
    .replace("&gt;", ">")
    .replace("&quot;", '"')
    .replace("&apos;", "'")
    .replace("&amp;", "&");
}

/** The first line that begins so. */
export function lineBeginning(lines: readonly PrintedLine[], beginning: string): PrintedLine {
  const line = lines.find(({ text }) => text.startsWith(beginning));
  if (line === undefined) throw new Error(`No line begins with "${beginning}"`);
  return line;
}
