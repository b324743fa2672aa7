import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killWriter } from "./kill-writer";

async function main(): Promise<void> {
  const [kills = 1_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
  const folder = await mkdtemp(join(tmpdir(), "appell-crash-"));
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`${kills} kills, seed ${seed}`);
  const count = await killWriter(join(__dirname, "crash-writer.cjs"), folder, kills, seed, print);
  const { lost, torn, unswept, strays } = count;
  print(JSON.stringify(count));
  await rm(folder, { recursive: true, force: true });
  if (lost + torn + unswept + strays > 0 || count.acknowledged < kills) process.exitCode = 1;
}

void main();
