import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line. */
export const BUNDLE = fileURLToPath(new URL("../../out/main/cli.cjs", import.meta.url));

/** Runs the built command line as another program would, in a folder. */
export function runLetter(folder: string, args: readonly string[], input = ""): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** The options of a small letter from the built-in template. */
export const TO_THE_GROUP = [
  "--template",
  "nrw-jetzt-erst-gerecht",
  "--to",
  "SPD-Fraktion im Landtag NRW",
  "--to",
  "Platz des Landtags 1",
  "--to",
  "40221 Düsseldorf",
] as const;
