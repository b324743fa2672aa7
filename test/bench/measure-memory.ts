import { fullLetter } from "./bench-letters";
import { serialPdf, toMemory } from "./serial-run";

const COUNT = 1000;

/**
 * A serial run in a process of its own; prints the peak of its memory in MB, so far and at the end. Looked at with each letter:
 * the system's own peak begins with that of the process which started this one.
 */
async function main(): Promise<void> {
  const peaks: Record<number, number> = {};
  let done = 0;
  let peak = 0;
  await serialPdf(await fullLetter(), COUNT, async (number, bytes) => {
    await toMemory(number, bytes);
    done += 1;
    peak = Math.max(peak, process.memoryUsage.rss());
    if ([100, 500, COUNT].includes(done)) peaks[done] = Math.round(peak / 1_048_576);
  });
  process.stdout.write(JSON.stringify(peaks));
}

void main();
