import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes DOCX files and lets LibreOffice print them, all in one start; gives the path of each PDF. */
export function printedByLibreOffice(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "appell-docx-"));
  const names = Object.keys(files);
  const paths = names.map((name, index) => {
    const path = join(folder, `${index}.docx`);
    writeFileSync(path, files[name] ?? new Uint8Array());
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...paths], {
    stdio: "ignore",
  });
  return Object.fromEntries(names.map((name, index) => [name, join(folder, `${index}.pdf`)]));
}
