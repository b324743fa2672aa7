import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SigningKey } from "../../../../main/signing/signing-key";
import { aSheet, FULL_LETTER, signatories } from "../../../export/sample-sheets";
import type { OpensslKeys } from "../../openssl-keys";
import { letterForSigning, signed, signingKey } from "../../signed-letter";
import { signedBytes } from "./pdf-edits";
import type { Loot } from "./tampering";

/** Makes the letters that are tampered with; the keys have to be fresh. */
export async function prepareLoot(keys: OpensslKeys): Promise<Loot> {
  // The first leaf of these keys: its files have the number 1 and its certificate the serial number 0x1000.
  const signer = signingKey(keys, "rsa2048", "Änne Größe");
  const stranger = signingKey(keys, "p256", "Fremde Hand");
  const third = signingKey(keys, "p384", "Dritte Person");
  const letter = Buffer.from(await letterForSigning(aSheet({ ...FULL_LETTER, signatories: signatories(3) })));
  const otherLetter = await letterForSigning(aSheet({ subject: "Ein anderer Brief", signatories: signatories(1) }));
  const signs = (key: SigningKey, name: string) => async (pdf: Uint8Array, field: number | null) =>
    Buffer.from(await signed(pdf, key, name, { field }));
  const one = await signs(signer, "Änne Größe")(letter, 0);
  const two = await signs(stranger, "Fremde Hand")(one, 1);
  return {
    letter,
    one,
    three: await signs(third, "Dritte Person")(two, 2),
    other: await signs(signer, "Änne Größe")(otherLetter, 0),
    withSha1: withSha1(keys, one),
    strangersCertificate: stranger.certificate,
    renamedCertificate: renamed(keys),
    strangerSigns: signs(stranger, "Fremde Hand"),
    signerSigns: signs(signer, "Änne Größe"),
  };
}

function withSha1({ folder }: OpensslKeys, one: Buffer): Buffer {
  writeFileSync(join(folder, "signed.bin"), signedBytes(one));
  const way = ["-sign", "-binary", "-in", "signed.bin", "-signer", "leaf1.pem", "-inkey", "leaf1.key", "-md", "sha1"];
  return execFileSync("openssl", ["cms", ...way, "-outform", "DER", "-nosmimecap"], { cwd: folder, stdio: "pipe" });
}

function renamed({ folder }: OpensslKeys): Uint8Array {
  const openssl = (args: readonly string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const name = ["-subj", "/C=DE/O=Initiative Straßenbäume/CN=Umbenannt"];
  openssl(["req", "-new", "-utf8", "-config", "openssl.cnf", "-key", "leaf1.key", ...name, "-out", "renamed.csr"]);
  const authority = ["-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "0x1000", "-days", "3000"];
  const usage = ["-extfile", "openssl.cnf", "-extensions", "leaf"];
  const pem = openssl(["x509", "-req", "-in", "renamed.csr", ...authority, ...usage]);
  return new X509Certificate(pem).raw;
}
