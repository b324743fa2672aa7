import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./longest-first";

/** Rooms whose tests compute and leave nothing behind: their files share processes, so that a room is loaded once and not for each file. */
const PURE = ["letter", "template", "templates", "stationery", "renderer", "reading"].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "real", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
    reporters: ["default", "json"],
    outputFile: { json: "out/test-results.json" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // For the judges in Java, which live for seconds: compiling them well takes longer than they run.
    env: { JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" },
  },
});
