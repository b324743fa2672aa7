import { defineConfig } from "@playwright/test";
import { hasScreen } from "../tools/electron-here.mjs";
import type { JourneyHost } from "./appell-app";

/**
 * Electron and Chromium run the same journeys, but for two tags at the end of a name:
 * - "@electron": what a browser does not have, on Electron alone.
 * - "@once": a further case of what another journey shows on both, where only the page decides and not the program around it.
 *   It runs on Chromium alone, which every machine has. Each part of the app keeps a journey on both.
 */
export default defineConfig<{ host: JourneyHost }>({
  testDir: ".",
  testMatch: "**/*.journey.ts",
  outputDir: "../../out/journeys",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine with two cores that is busy takes its time; whoever waits less finds faults that are none.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // What passes only when it is run again is named by .ci/count.mjs: on a machine with two cores, clocks are no judges.
  // Once, because a journey that fails twice in a row met more than a slow moment.
  retries: 1,
  reporter: [["list"], ["json", { outputFile: "../../out/journey-results.json" }]],
  use: { screenshot: "only-on-failure" },
  projects: [
    // Each worker has a virtual screen of its own; on the one screen of a person, two windows take the keyboard from each other.
    { name: "electron", use: { host: "electron" }, grepInvert: /@once/u, workers: hasScreen() ? 1 : 2 },
    { name: "chromium", use: { host: "chromium" }, grepInvert: /@electron/u },
  ],
});
