import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PYHANKO } from "../pdf/judges";

const PYTHON = join(dirname(PYHANKO), "python");

/** How pyHanko is to sign. */
export interface PyhankoSigning {
  readonly field: string;
  /** Where the field stands on the first page, in points; none for one that nobody sees. */
  readonly box?: readonly [number, number, number, number];
  readonly pades?: boolean;
  readonly pss?: boolean;
  /** Certifies, and allows so much: 1 nothing, 2 filling in forms. */
  readonly certify?: 1 | 2;
  readonly hash?: string;
  readonly reason?: string;
  readonly location?: string;
}

/** Signs one PDF after the other with the same key, each from what the one before gave. Returns all versions. */
export function pyhankoSigns(
  pdf: Uint8Array,
  keyFile: Uint8Array,
  password: string,
  signings: readonly PyhankoSigning[],
): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "appell-pyhanko-"));
  writeFileSync(join(folder, "0.pdf"), pdf);
  writeFileSync(join(folder, "key.p12"), keyFile);
  const orders = signings.map((signing, index) => ({
    ...signing,
    in: join(folder, `${index}.pdf`),
    out: join(folder, `${index + 1}.pdf`),
    key: join(folder, "key.p12"),
    password,
  }));
  execFileSync(PYTHON, [join(import.meta.dirname, "pyhanko-sign.py")], {
    input: JSON.stringify(orders),
    stdio: "pipe",
  });
  return orders.map(({ out }) => readFileSync(out));
}

/** Of each file, whether each signature is valid for pyHanko, later changes included; null where it can't read the file. */
export function pyhankoJudgesAll(paths: readonly string[], authority: string): readonly (readonly boolean[] | null)[] {
  const script = join(import.meta.dirname, "pyhanko-judge.py");
  const output = execFileSync(PYTHON, [script, authority, ...paths], { encoding: "utf8", stdio: "pipe" });
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
