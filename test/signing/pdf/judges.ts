import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled } from "../../export/installed";

export const VERAPDF = process.env["APPELL_VERAPDF"] ?? "";
export const DSS = process.env["APPELL_DSS"] ?? "";
export const PYHANKO = process.env["APPELL_PYHANKO"] ?? "";
export const HAS_PDFSIG = isInstalled("pdfsig", "-v") && isInstalled("certutil", "-h");
export const HAS_QPDF = isInstalled("qpdf");
export const HAS_MUTOOL = isInstalled("mutool", "-v");

/** Some judges start slowly, and slower still on a busy machine. */
export const PATIENCE_MS = 300_000;

/** Why a judge says nothing; empty where it is there. */
export function skipped(isThere: boolean, program: string): string {
  return isThere ? "" : ` (skipped: ${program} is not installed)`;
}

export interface PdfsigVerdict {
  readonly field: string;
  readonly name: string;
  readonly signature: string;
  readonly certificate: string;
  readonly isWholeFile: boolean;
}

/** A database of NSS that trusts these authorities. */
export function nssTrusting(certificates: readonly string[]): string {
  const database = `sql:${mkdtempSync(join(tmpdir(), "appell-nss-"))}`;
  execFileSync("certutil", ["-d", database, "-N", "--empty-password"]);
  certificates.forEach((path, index) => {
    execFileSync("certutil", ["-d", database, "-A", "-t", "CT,CT,CT", "-n", `trusted ${index}`, "-i", path]);
  });
  return database;
}

export function pdfsig(path: string, database: string): readonly PdfsigVerdict[] {
  const { stdout } = spawnSync("pdfsig", ["-nssdir", database, path], { encoding: "utf8" });
  const value = (block: string, name: string) => new RegExp(`- ${name}: (.*)`, "u").exec(block)?.[1] ?? "";
  return stdout
    .split(/^Signature #\d+:$/mu)
    .slice(1)
    .map((block) => ({
      field: value(block, "Signature Field Name"),
      name: value(block, "Signer Certificate Common Name"),
      signature: value(block, "Signature Validation"),
      certificate: value(block, "Certificate Validation"),
      isWholeFile: block.includes("- Total document signed"),
    }));
}

export function qpdfCheck(path: string) {
  const { status, stderr } = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
  return { status, stderr };
}

/** What mutool says of each signature, in the order of the fields. */
export function mutoolSays(path: string): readonly string[] {
  const { stdout } = spawnSync("mutool", ["sign", "-v", path], { encoding: "utf8" });
  return stdout
    .split(/^Verifying signature \d+:$/mu)
    .slice(1)
    .map((block) => block.trim().split("\n").at(-1)?.trim() ?? "");
}

/** Exit codes of `openssl cms -verify`, with and without the rules of CAdES, for each signature of a file. */
export function opensslVerifies(path: string, authority: string): readonly number[] {
  const file = readFileSync(path);
  const folder = mkdtempSync(join(tmpdir(), "appell-cms-"));
  const ranges = [...file.toString("latin1").matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/gu)];
  return ranges.flatMap((range) => {
    const [from = 0, length = 0, second = 0, secondLength = 0] = range.slice(1).map(Number);
    const hex = file.toString("latin1", from + length + 1, second - 1);
    const [data, cms] = [join(folder, "data"), join(folder, "cms")];
    writeFileSync(data, Buffer.concat([file.subarray(from, length), file.subarray(second, second + secondLength)]));
    writeFileSync(cms, Buffer.from(hex, "hex"));
    const given = ["-inform", "DER", "-in", cms, "-content", data, "-binary", "-CAfile", authority];
    return [[], ["-cades"]].map(
      (rules) => spawnSync("openssl", ["cms", "-verify", ...rules, ...given, "-out", "/dev/null"]).status ?? -1,
    );
  });
}

/** Lines of veraPDF that do not call a file conforming. */
export function verapdfObjections(paths: readonly string[]): readonly string[] {
  return ["2a", "ua1"].flatMap((flavour) => {
    const { stdout, stderr } = spawnSync(VERAPDF, [flavour, ...paths], { encoding: "utf8" });
    const lines = stdout.split("\n").filter((line) => line !== "");
    const objections = lines.filter((line) => !line.startsWith("ok "));
    return lines.length === paths.length && objections.length === 0 ? [] : [flavour, ...objections, stderr];
  });
}

/** The lines of DSS about each signature, without its words on a private authority. */
export function dssSays(path: string, authority: string): readonly string[] {
  const { stdout } = spawnSync(DSS, [authority, path], { encoding: "utf8" });
  return [...stdout.matchAll(/PAdES-\S+ .*?(intact=\S+ valid=\S+).*? undefined-changes=\d+ (.*)/gu)].map(
    ([line, facts, name]) => `${/PAdES-\S+/u.exec(line)?.[0]} ${facts} ${name}`,
  );
}

/** Of each signature: whether pyHanko judges it valid, changes since then included. */
export function pyhankoJudges(path: string, authority: string): readonly boolean[] {
  const asked = ["sign", "validate", "--pretty-print", "--no-revocation-check", "--trust", authority, path];
  const { stdout } = spawnSync(PYHANKO, asked, { encoding: "utf8" });
  return [...stdout.matchAll(/The signature is judged (VALID|INVALID)/gu)].map(([, verdict]) => verdict === "VALID");
}
