import { execFileSync, spawnSync } from "node:child_process";
import { createHash, randomBytes, X509Certificate } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCertificate } from "../../../main/signing/keys/make-certificate";
import { readKeyFile } from "../../../main/signing/keys/read-key-file";
import { isInstalled } from "../../export/installed";
import { PASSWORD } from "../openssl-keys";
import { refusalOf } from "../refusal-of";

const NOW = "2026-11-22T10:00:00.123Z";
const NAME = {
  name: "Änne Größe-Łódź",
  organisation: "Initiative Straßenbäume e. V.",
  email: "baeume@initiative.example",
};
const make = (name = NAME, password = PASSWORD) => makeCertificate(name, password, { now: NOW, random: randomBytes });
const made = make();

function keyFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), "appell-made-")), "key.p12");
  writeFileSync(path, made.keyFile);
  writeFileSync(`${path}.password`, `${PASSWORD}\n`);
  return path;
}

describe("a self-made certificate", () => {
  const certificate = new X509Certificate(made.certificate);

  it("is valid for three years from now, for its own P-256 key", () => {
    expect(new Date(certificate.validFrom).toISOString()).toBe("2026-11-22T10:00:00.000Z");
    expect(new Date(certificate.validTo).toISOString()).toBe("2029-11-22T10:00:00.000Z");
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
    expect(make().certificate).not.toEqual(made.certificate);
  });

  it("names its owner with all umlauts as UTF-8, and says what it is for", () => {
    const path = `${keyFile()}.der`;
    writeFileSync(path, made.certificate);
    const x509 = (...args: string[]) =>
      execFileSync("openssl", ["x509", "-inform", "DER", "-in", path, "-noout", ...args], { encoding: "utf8" });
    expect(x509("-subject", "-nameopt", "utf8,sep_comma_plus")).toBe(
      "subject=O=Initiative Straßenbäume e. V.,CN=Änne Größe-Łódź,emailAddress=baeume@initiative.example\n",
    );
    expect(x509("-subject", "-nameopt", "show_type")).toMatch(/UTF8STRING:.*UTF8STRING:.*IA5STRING:/u);
    const text = x509("-text");
    expect(text).toMatch(/Key Usage: critical\n\s+Digital Signature, Non Repudiation\n/u);
    expect(text).toMatch(/Basic Constraints: critical\n\s+CA:FALSE\n/u);
    expect(text).toMatch(
      /Extended Key Usage: \n\s+1\.3\.6\.1\.5\.5\.7\.3\.36, 1\.3\.6\.1\.4\.1\.311\.10\.3\.12, E-mail Protection\n/u,
    );
    expect(text).toMatch(/Subject Alternative Name: \n\s+email:baeume@initiative\.example\n/u);
    const point = createHash("sha1").update(
      certificate.publicKey.export({ type: "spki", format: "der" }).subarray(-65),
    );
    expect(text.replace(/:/gu, "").toLowerCase()).toContain(point.digest("hex"));
  });

  it("comes as a key file that our reader opens, and only with its password", () => {
    const read = readKeyFile(made.keyFile, PASSWORD, NOW);
    expect(Buffer.from(read.certificate)).toEqual(Buffer.from(made.certificate));
    expect(refusalOf(() => readKeyFile(made.keyFile, `${PASSWORD}.`, NOW))).toBe("key.wrongPassword");
    expect(refusalOf(() => readKeyFile(made.keyFile, PASSWORD, "2029-11-22T10:00:01Z"))).toBe("key.expired");
  });

  it("comes as a key file that openssl opens, in AES-256 and sealed with SHA-256", () => {
    const path = keyFile();
    const given = ["pkcs12", "-in", path, "-passin", `file:${path}.password`];
    const { status, stderr } = spawnSync("openssl", [...given, "-info", "-noout"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/MAC: sha256, Iteration 200000\n/u),
    });
    expect(stderr.match(/PBES2, PBKDF2, AES-256-CBC, Iteration 200000, PRF hmacWithSHA256/gu)).toHaveLength(2);
    const opened = execFileSync("openssl", [...given, "-nodes"], { encoding: "utf8" });
    expect(opened).toContain("PRIVATE KEY");
    const [pem = ""] = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/u.exec(opened) ?? [];
    expect(new X509Certificate(pem).raw).toEqual(certificate.raw);
  });

  const hasNss = isInstalled("pk12util", "-h");
  it.skipIf(!hasNss)(
    `comes as a key file that NSS takes in${hasNss ? "" : " (skipped: pk12util is not installed)"}`,
    () => {
      const path = keyFile();
      const database = `sql:${mkdtempSync(join(tmpdir(), "appell-nss-"))}`;
      execFileSync("certutil", ["-d", database, "-N", "--empty-password"]);
      execFileSync("pk12util", ["-d", database, "-i", path, "-w", `${path}.password`], { stdio: "pipe" });
      expect(execFileSync("certutil", ["-d", database, "-L"], { encoding: "utf8" })).toMatch(
        /Änne Größe-Łódź\s+u,u,u/u,
      );
    },
  );

  it("is refused without a name or password, with too long a name, and with an address that is none", () => {
    expect(refusalOf(() => make({ ...NAME, name: " \n" }))).toBe("key.noName");
    expect(refusalOf(() => make(NAME, ""))).toBe("key.noNewPassword");
    expect(refusalOf(() => make({ ...NAME, organisation: "ü".repeat(65) }))).toBe("key.nameTooLong");
    for (const email of ["bäume@initiative.example", "niemand", "a b@c.example"]) {
      expect(refusalOf(() => make({ ...NAME, email }))).toBe("key.noEmail");
    }
    expect(make({ ...NAME, organisation: "ü".repeat(64), email: "" }).certificate.length).toBeGreaterThan(0);
  });
});
