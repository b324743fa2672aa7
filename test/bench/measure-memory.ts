import { fullLetter } from "./bench-letters";
import { serialPdf, toMemory } from "./serial-run";

const COUNT = 1000;

/** A serial run in a process of its own; prints the peak of its memory in MB, so far and at the end. */
async function main(): Promise<void> {
  const peaks: Record<number, number> = {};
  let done = 0;
  await serialPdf(await fullLetter(), COUNT, async (number, bytes) => {
    await toMemory(number, bytes);
    done += 1;
    if ([100, 500, COUNT].includes(done)) peaks[done] = Math.round(process.resourceUsage().maxRSS / 1024);
  });
  process.stdout.write(JSON.stringify(peaks));
}

void main();
