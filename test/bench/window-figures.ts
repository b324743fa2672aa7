import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { electronProgram, hasScreen, hasVirtualScreen } from "../tools/electron-here.mjs";
import { installedProgram } from "./installed-program";
import { median, quantile } from "./quantile";
import type { WindowTimes } from "./window-bench";

/** What the window takes, in milliseconds; null where the program or its screen is not installed. */
export interface WindowFigures {
  readonly electron: HostFigures | null;
  readonly chromium: HostFigures | null;
}

interface HostFigures {
  /** From the start of the process to the list of 1,000 drafts on the screen that nobody has read before; of Electron. */
  readonly firstList1000: number | null;
  /** The same at every later start; target 1,500. */
  readonly list1000: number | null;
  /** From the start of the process to a draft that can be typed into, its pages on the screen; target 1,500. */
  readonly editor1000: number | null;
  /** The start of an Electron without the app, to one line of text on the screen. */
  readonly bareStart: number | null;
  /** From a key press to the page with it on the screen, two pages; target of p95 50. */
  readonly keyP50: number;
  readonly keyP95: number;
  /** The same for ten pages; target of p95 150. */
  readonly key10P50: number;
  readonly key10P95: number;
  /** From a key press to the text with it on the screen, and to its page, in a letter of 300 passages. */
  readonly longTextP50: number;
  readonly longTextP95: number;
  readonly longPageP95: number;
  /** Characters lost in bursts of 15 key presses a second; target 0. */
  readonly lostKeys: number;
  /** What the machine takes to put a ready bitmap of a page on the screen, without the app. */
  readonly paintP50: number;
  readonly paintP95: number;
}

/** Measures in a process of its own for each host, on a screen of its own where there is none. */
export function windowFigures(): WindowFigures {
  const hasElectron = (hasScreen() || hasVirtualScreen()) && electronProgram() !== null;
  const hasChromium = installedProgram(["chromium", "chromium-browser", "google-chrome"]) !== null;
  return {
    electron: hasElectron ? figuresOf(measured("electron")) : null,
    chromium: hasChromium ? figuresOf(measured("chromium")) : null,
  };
}

function measured(host: "electron" | "chromium"): WindowTimes {
  const bench = [process.execPath, join(__dirname, "window-bench.cjs"), host];
  const needsScreen = host === "electron" && !hasScreen();
  const [program = "", ...words] = needsScreen ? ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", ...bench] : bench;
  const { status, stdout } = spawnSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error(`The window could not be measured in ${host}`);
  return JSON.parse(stdout);
}

function figuresOf({ starts, bareStarts, twoPages, tenPages, longLetter, paints }: WindowTimes): HostFigures {
  const [first, ...later] = starts;
  return {
    firstList1000: first?.list ?? null,
    list1000: later.length === 0 ? null : median(later.map(({ list }) => list)),
    editor1000: later.length === 0 ? null : median(later.map(({ editor }) => editor)),
    bareStart: bareStarts.length === 0 ? null : median(bareStarts),
    keyP50: quantile(twoPages.keys, 0.5),
    keyP95: quantile(twoPages.keys, 0.95),
    key10P50: quantile(tenPages.keys, 0.5),
    key10P95: quantile(tenPages.keys, 0.95),
    longTextP50: quantile(longLetter.texts, 0.5),
    longTextP95: quantile(longLetter.texts, 0.95),
    longPageP95: quantile(longLetter.keys, 0.95),
    lostKeys: twoPages.lost + tenPages.lost + longLetter.lost,
    paintP50: quantile(paints, 0.5),
    paintP95: quantile(paints, 0.95),
  };
}

/** The figures as lines for people, with what must hold. */
export function windowInWords({ electron, chromium }: WindowFigures): string {
  const start = electron === null ? "not installed" : startInWords(electron);
  return [
    `Window, start of Electron with 1,000 drafts: ${start}.`,
    `Window, key press to the page on the screen (targets p95 50 for two pages, 150 for ten), Electron: ${keysInWords(electron)}.`,
    `Window, the same in Chromium with the browser host: ${keysInWords(chromium)}.`,
  ].join("\n");
}

function startInWords({ firstList1000, list1000, editor1000, bareStart }: HostFigures): string {
  const machine = `the machine alone, an Electron with one line of text, ${ms(bareStart)}`;
  return `list ${ms(list1000)} (${ms(firstList1000)} when never read before), a draft's text and pages ${ms(editor1000)} (target 1500); ${machine}`;
}

function keysInWords(figures: HostFigures | null): string {
  if (figures === null) return "not installed";
  const { keyP50, keyP95, key10P50, key10P95, longTextP50, longTextP95, longPageP95, lostKeys, paintP50, paintP95 } =
    figures;
  const typing = `two pages p50 ${ms(keyP50)}, p95 ${ms(keyP95)}; ten pages p50 ${ms(key10P50)}, p95 ${ms(key10P95)}`;
  const long = `300 passages, to the text p50 ${ms(longTextP50)}, p95 ${ms(longTextP95)}, to the page p95 ${ms(longPageP95)}`;
  const machine = `the machine alone, for a ready bitmap, p50 ${ms(paintP50)}, p95 ${ms(paintP95)}`;
  return `${typing}; ${long}; ${lostKeys} keys lost at 15 a second; ${machine}`;
}

function ms(value: number | null): string {
  return value === null ? "not measured" : `${value.toFixed(0)} ms`;
}
