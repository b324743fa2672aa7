import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fullLetter } from "./bench-letters";
import { draftFigures, draftsInWords } from "./drafts-bench";
import { markdownTable, plainTable } from "./figure-table";
import { serialRounds } from "./serial-rounds";
import { signingFigures } from "./signing-figures";
import { singleLetters } from "./single-figures";
import { windowFigures, windowInWords } from "./window-figures";

// npm run bench -- [--full] [--rounds N] [--json FILE] [--markdown FILE]; exit code 2 only where it could not run.
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      full: { type: "boolean", default: false },
      rounds: { type: "string", default: "3" },
      json: { type: "string" },
      markdown: { type: "string" },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number from 1");
  const folder = await mkdtemp(join(tmpdir(), "appell-bench-"));
  const letter = await fullLetter();
  const serial = await serialRounds(letter, folder, values.full);
  try {
    const single = singleLetters(letter, folder);
    // Interleaved, so that a busy moment of the machine meets all of them.
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`Round ${round + 1} of ${rounds}\n`);
      await single.round(round);
      await serial.round();
    }
    process.stderr.write("Signing\n");
    const signing = await signingFigures(letter, rounds);
    const figures = [...single.figures(), ...serial.figures(), ...signing];
    const machine = {
      cpu: cpus()[0]?.model ?? "",
      cores: cpus().length,
      node: process.version,
      others: serial.programs,
    };
    const peakMemoryMb = measureMemory();
    process.stderr.write("Drafts\n");
    const drafts = await draftFigures(letter, folder);
    process.stderr.write("Window\n");
    const window = windowFigures();
    const heads = [`${machineInWords(machine)}; medians of ${rounds} rounds.`, memoryInWords(peakMemoryMb)];
    const below = [...heads, draftsInWords(drafts), windowInWords(window)].join("\n");
    process.stdout.write(`${plainTable(figures)}\n\n${below}\n`);
    if (values.json !== undefined) {
      await writeFile(
        values.json,
        `${JSON.stringify({ machine, rounds, figures, peakMemoryMb, drafts, window }, null, 2)}\n`,
      );
    }
    if (values.markdown !== undefined) await writeFile(values.markdown, `${markdownTable(figures)}\n\n${below}\n`);
  } finally {
    await serial.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly others: readonly string[];
}

function machineInWords({ cpu, cores, node, others }: Machine): string {
  return [`${cpu}, ${cores} cores`, `Node ${node}`, ...others].join(", ");
}

/** Peak of a serial run's memory by the number of its letters so far. */
function measureMemory(): Readonly<Record<string, number>> {
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, "measure-memory.cjs")], { encoding: "utf8" }));
}

function memoryInWords(peaks: Readonly<Record<string, number>>): string {
  const words = Object.entries(peaks).map(([letters, megabytes]) => `${megabytes} MB after ${letters} letters`);
  return `Peak memory of the serial PDF run, two workers: ${words.join(", ")}.`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
