import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Letter } from "../../preload/letter/letter";
import { letterTo, recipientLines, sheetOf } from "./bench-letters";
import { productTypesetting } from "./product";
import { BUILT_FOLDER } from "./project-folders";

/** One letter by the command line: from the start of a process to the PDF on the disk and the process's end. */
export async function letterByCommandLine(folder: string): Promise<void> {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...[join(BUILT_FOLDER, "cli.cjs"), "export", "--template", "nrw-jetzt-erst-gerecht", "--kind", "person"],
      ...recipientLines(0).flatMap((line) => ["--to", line]),
      ...["--pdf", join(folder, "cold.pdf")],
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The command line failed: ${stderr}`);
}

/** One letter in this process by a worker that is not yet started. */
export async function letterByNewWorker(letter: Letter, number: number): Promise<void> {
  const typesetting = productTypesetting(1);
  await typesetting.typeset(sheetOf(letterTo(letter, number)), { pages: false, pdf: true });
  await typesetting.close();
}
