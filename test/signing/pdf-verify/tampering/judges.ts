import { HAS_MUTOOL, HAS_PDFSIG, mutoolSays, PYHANKO, pdfsig } from "../../pdf/judges";
import { onDisk } from "../../signed-letter";
import { pyhankoJudgesAll } from "../pyhanko";
import type { Judge } from "./tampering";

/** Which judges are on this machine. */
export const HAS: Readonly<Record<Judge, boolean>> = {
  pdfsig: HAS_PDFSIG,
  mutool: HAS_MUTOOL,
  pyHanko: PYHANKO !== "",
};

/** The judges that find nothing wrong with a file that should have so many signatures, the last of the whole file. */
export type Contented = readonly Judge[];

export interface JudgedFile {
  readonly pdf: Uint8Array;
  /** How many signatures have to be there. */
  readonly count: number;
}

/** Asks every judge that is there of every file. `database` is one of NSS, `authority` the path of a certificate. */
export function contentedWith(files: readonly JudgedFile[], database: string, authority: string): readonly Contented[] {
  const paths = files.map(({ pdf }) => onDisk(pdf));
  const strict = HAS.pyHanko ? pyhankoJudgesAll(paths, authority) : [];
  return files.map(({ count }, index) => {
    const path = paths[index] ?? "";
    const verdicts: Readonly<Record<Judge, () => boolean>> = {
      pdfsig: () => {
        // Empty fields are listed too.
        const judged = pdfsig(path, database).filter(({ signature }) => signature !== "");
        const areValid = judged.every(({ signature }) => signature === "Signature is Valid.");
        return judged.length === count && areValid && judged.some(({ isWholeFile }) => isWholeFile);
      },
      mutool: () => {
        const said = mutoolSays(path).filter((line) => !/not signed|unsigned/iu.test(line));
        const areValid = said.every((line) => /unchanged since signing|signature is valid/u.test(line));
        return said.length === count && areValid && said.some((line) => line.includes("unchanged since signing"));
      },
      pyHanko: () => strict[index]?.length === count && strict[index].every((isValid) => isValid),
    };
    return (Object.keys(verdicts) as Judge[]).filter((judge) => HAS[judge] && verdicts[judge]());
  });
}
