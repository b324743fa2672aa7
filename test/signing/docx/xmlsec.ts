import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** What xmlsec1 says of one signature of a DOCX. */
export interface XmlsecVerdict {
  readonly part: string;
  /** Whether the signature and all references hold: xmlsec1 itself says OK also where a part of the file was changed. */
  readonly isValid: boolean;
  readonly references: string;
  readonly manifest: string;
}

/** Lets xmlsec1 judge every signature of a DOCX; `certificate` is PEM of whoever is trusted. */
export function judgeWithXmlsec(docx: Uint8Array, certificate: string): readonly XmlsecVerdict[] {
  const folder = mkdtempSync(join(tmpdir(), "appell-xmlsec-"));
  try {
    const entries = unzipSync(docx, { filter: ({ name }) => !name.includes("..") && !name.endsWith("/") });
    for (const [name, content] of Object.entries(entries)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    writeFileSync(join(folder, "trusted.pem"), certificate);
    return Object.keys(entries)
      .filter((name) => /^_xmlsignatures\/[^/]+\.xml$/u.test(name))
      .sort()
      .map((name) => judgePart(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judgePart(folder: string, part: string): XmlsecVerdict {
  const xml = readFileSync(join(folder, part), "utf8");
  const addresses = [...xml.matchAll(/URI="(\/[^"]*)"/gu)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  const ids = ["http://www.w3.org/2000/09/xmldsig#:Object", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties"];
  const result = spawnSync(
    "xmlsec1",
    [
      "--verify",
      ...ids.flatMap((id) => ["--id-attr:Id", id]),
      ...["--trusted-pem", join(folder, "trusted.pem")],
      ...addresses.flatMap((address) => [`--url-map:${address}`, folder + address.split("?")[0]]),
      join(folder, part),
    ],
    { encoding: "utf8" },
  );
  const said = result.stdout + result.stderr;
  const references = /SignedInfo References \(ok\/all\): (\d+\/\d+)/u.exec(said)?.[1] ?? "";
  const manifest = /Manifests References \(ok\/all\): (\d+\/\d+)/u.exec(said)?.[1] ?? "";
  const isValid = result.status === 0 && isComplete(references) && isComplete(manifest);
  return { part, isValid, references, manifest };
}

function isComplete(counts: string): boolean {
  const [ok, all] = counts.split("/");
  return ok === all && Number(all) > 0;
}
