import { beforeAll, describe, expect, it } from "vitest";
import { aSheet, FULL_LETTER, signatories } from "../../export/sample-sheets";
import { type KeyKind, opensslKeys } from "../openssl-keys";
import { letterForSigning, onDisk, signed, signingKey } from "../signed-letter";
import {
  DSS,
  dssSays,
  HAS_MUTOOL,
  HAS_PDFSIG,
  HAS_QPDF,
  mutoolSays,
  nssTrusting,
  opensslVerifies,
  PATIENCE_MS,
  PYHANKO,
  pdfsig,
  pyhankoJudges,
  qpdfCheck,
  skipped,
  VERAPDF,
  verapdfObjections,
} from "./judges";

const SIGNERS: readonly (readonly [KeyKind, string])[] = [
  ["rsa3072", "Änne Größe"],
  ["p256", "Łukasz Çelik"],
  ["p384", "Dr. Wolfgang-Amadeus Überlang-Straßenmeister von Hohenzollern"],
];
const keys = opensslKeys();

describe("a letter that three people sign one after another", () => {
  /** The letter as it was exported, then after each signature. */
  const versions: Uint8Array[] = [];
  const paths: string[] = [];

  beforeAll(async () => {
    versions.push(await letterForSigning(aSheet({ ...FULL_LETTER, signatories: signatories(3) })));
    for (const [kind, name] of SIGNERS) {
      versions.push(await signed(versions.at(-1) ?? new Uint8Array(), signingKey(keys, kind, name), name));
    }
    paths.push(...versions.map(onDisk));
  });
  const last = () => paths.at(-1) ?? "";

  it("keeps every byte that was there before, and ends in a line break", () => {
    for (const [index, version] of versions.entries()) {
      const before = Buffer.from(versions[index - 1] ?? []);
      expect(Buffer.from(version).subarray(0, before.length).equals(before)).toBe(true);
      expect(Buffer.from(version).toString("latin1").endsWith("%%EOF\n")).toBe(true);
    }
  });

  it("never lets the number of objects fall", () => {
    const sizes = [
      ...Buffer.from(versions.at(-1) ?? [])
        .toString("latin1")
        .matchAll(/\/Size (\d+)/gu),
    ];
    const numbers = sizes.map(([, size]) => Number(size));
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it.skipIf(!HAS_PDFSIG)(`is valid and trusted for pdfsig${skipped(HAS_PDFSIG, "pdfsig or certutil")}`, () => {
    const database = nssTrusting([keys.authority]);
    expect(pdfsig(last(), database)).toEqual(
      SIGNERS.map(([, name], index) => ({
        field: `Unterschrift ${index + 1}`,
        name,
        signature: "Signature is Valid.",
        certificate: "Certificate is Trusted.",
        isWholeFile: index === 2,
      })),
    );
  });

  it.skipIf(!HAS_QPDF)(`is sound for qpdf after each signature${skipped(HAS_QPDF, "qpdf")}`, () => {
    for (const path of paths) expect(qpdfCheck(path)).toEqual({ status: 0, stderr: "" });
  });

  it.skipIf(!HAS_MUTOOL)(`is unchanged for mutool since the last signature${skipped(HAS_MUTOOL, "mutool")}`, () => {
    const since = "The signature is valid but there have been edits since signing.";
    expect(mutoolSays(last())).toEqual([since, since, "The document is unchanged since signing."]);
  });

  it("has signatures that openssl accepts, by the rules of CAdES too", () => {
    expect(opensslVerifies(last(), keys.authority)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.skipIf(VERAPDF === "")(
    `conforms to PDF/A-2a and PDF/UA-1 before and after each signature${skipped(VERAPDF !== "", "veraPDF (APPELL_VERAPDF)")}`,
    () => expect(verapdfObjections(paths)).toEqual([]),
    PATIENCE_MS,
  );

  it.skipIf(DSS === "")(
    `is PAdES B-B and intact for DSS${skipped(DSS !== "", "DSS (APPELL_DSS)")}`,
    () => {
      expect(dssSays(last(), keys.authority)).toEqual(
        SIGNERS.map(([, name]) => `PAdES-BASELINE-B intact=true valid=true ${name}`),
      );
    },
    PATIENCE_MS,
  );

  it.skipIf(PYHANKO === "")(
    `stays valid from the first signature on for pyHanko${skipped(PYHANKO !== "", "pyHanko (APPELL_PYHANKO)")}`,
    () => {
      expect(pyhankoJudges(paths[1] ?? "", keys.authority)).toEqual([true]);
      expect(pyhankoJudges(last(), keys.authority)).toEqual([true, true, true]);
    },
    PATIENCE_MS,
  );

  it.skipIf(!HAS_PDFSIG)(`is caught by pdfsig when one byte of it changes${skipped(HAS_PDFSIG, "pdfsig")}`, () => {
    const database = nssTrusting([keys.authority]);
    const changed = Buffer.from(versions.at(-1) ?? []);
    const at = changed.indexOf("/Title");
    changed[at + 12] = (changed[at + 12] ?? 0) ^ 1;
    expect(pdfsig(onDisk(changed), database).map(({ signature }) => signature)).toEqual(
      Array.from({ length: 3 }, () => "Digest Mismatch."),
    );
  });
});
