import { execFile } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Letter } from "../../preload/letter/letter";
import { installedProgram } from "./installed-program";
import { serialDocx, toFolder } from "./serial-run";
import { timed } from "./timed";

const PATIENCE_MS = 600_000;

/** LibreOffice with a profile of its own; `convertLetter` gives the milliseconds for each letter of one call, without its start. */
export interface LibreOfficeConversion {
  readonly version: string;
  convertLetter(): Promise<number>;
}

/** Writes `count` letters as DOCX for an installed LibreOffice to convert; null where there is none. */
export async function prepareLibreOffice(
  letter: Letter,
  count: number,
  folder: string,
): Promise<LibreOfficeConversion | null> {
  const program = installedProgram(["soffice", "libreoffice"]);
  if (program === null) return null;
  const input = join(folder, "conversion-input");
  const output = join(folder, "conversion-output");
  await serialDocx(letter, count, await toFolder(input, "docx"));
  const run = promisify(execFile);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "libreoffice-profile")).href}`;
  const convert = async (letters: number) => {
    await rm(output, { recursive: true, force: true });
    await mkdir(output);
    const files = Array.from({ length: letters }, (_, number) => join(input, `${number}.docx`));
    const time = await timed(() =>
      run(program, [profile, "--headless", "--convert-to", "pdf", "--outdir", output, ...files], {
        timeout: PATIENCE_MS,
      }),
    );
    if ((await readdir(output)).length !== letters) throw new Error("LibreOffice did not convert all letters");
    return time;
  };
  // The first start makes the profile, which no later one does.
  await convert(1);
  const { stdout } = await run(program, [profile, "--version"], { timeout: PATIENCE_MS });
  // A busy machine only ever makes a start longer, so the shortest one seen is nearest to what a start takes.
  let start = Math.min(await convert(1), await convert(1));
  return {
    version: stdout.trim().split(" ").slice(0, 2).join(" "),
    async convertLetter() {
      start = Math.min(start, await convert(1));
      return ((await convert(count)) - start) / (count - 1);
    },
  };
}
