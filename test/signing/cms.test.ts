import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cadesSignature } from "../../main/signing/cms";
import { readKeyFile } from "../../main/signing/keys/read-key-file";
import { hashOf, signingKeyOf } from "../../main/signing/keys/signing-key-of";
import { type KeyKind, opensslKeys, PASSWORD } from "./openssl-keys";

const keys = opensslKeys();
const now = new Date(Date.now() + 3_600_000).toISOString();

function verified(data: Buffer, cms: Uint8Array, format: readonly string[]) {
  const [dataFile, cmsFile] = [join(keys.folder, "data.bin"), join(keys.folder, "cms.der")];
  writeFileSync(dataFile, data);
  writeFileSync(cmsFile, cms);
  const given = ["-inform", "DER", "-in", cmsFile, "-content", dataFile, "-binary", "-CAfile", keys.authority];
  const { status, stderr } = spawnSync("openssl", ["cms", "-verify", ...format, ...given, "-out", "/dev/null"], {
    encoding: "utf8",
  });
  return { status, said: stderr.trim().split("\n")[0] };
}

describe("a CAdES signature", () => {
  for (const kind of ["rsa2048", "rsa3072", "rsa4096", "p256", "p384"] satisfies KeyKind[]) {
    it(`with a key of kind ${kind} is accepted by openssl, with and without the rules of CAdES`, () => {
      const file = keys.keyFile(keys.leaf(kind, "Änne Größe"), PASSWORD);
      const key = signingKeyOf(readKeyFile(file, PASSWORD, now));
      const data = Buffer.from("Die Worte eines Briefs");
      const cms = cadesSignature(createHash(hashOf(key.algorithm)).update(data).digest(), key);
      for (const format of [[], ["-cades"]]) {
        expect(verified(data, cms, format)).toEqual({ status: 0, said: expect.stringMatching(/successful/u) });
        expect(verified(Buffer.from("Andere Worte"), cms, format).status).not.toBe(0);
      }
    });
  }

  it("names no time of signing and brings the issuer's certificate along", () => {
    const key = signingKeyOf(readKeyFile(keys.keyFile(keys.leaf("p256", "Ada"), PASSWORD), PASSWORD, now));
    const cms = Buffer.from(cadesSignature(createHash("sha256").update("x").digest(), key));
    expect(cms.includes(Buffer.from("2a864886f70d010905", "hex"))).toBe(false);
    expect([key.certificate, ...key.chain].every((one) => cms.includes(Buffer.from(one)))).toBe(true);
  });
});
