import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type KeyKind = "rsa2048" | "rsa3072" | "rsa4096" | "p256" | "p384";

export type UnsupportedKind = "rsa1024" | "ed25519" | "secp256k1";

const UNSUPPORTED: Readonly<Record<UnsupportedKind, readonly string[]>> = {
  rsa1024: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"],
  ed25519: ["-algorithm", "ED25519"],
  secp256k1: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:secp256k1"],
};

/** A certificate with its key, as openssl made it. */
export interface OpensslKey {
  readonly keyPem: string;
  readonly certificatePem: string;
}

/** A folder of keys under an authority of its own. */
export interface OpensslKeys {
  readonly folder: string;
  /** Path of the authority's certificate, PEM. */
  readonly authority: string;
  leaf(kind: KeyKind, name: string, days?: LeafDays): OpensslKey;
  /** A self-signed certificate with a key that we do not sign with. */
  unsupported(kind: UnsupportedKind): OpensslKey;
  /** PKCS#12 with the leaf and its authority. */
  keyFile(key: OpensslKey, password: string, options?: readonly string[]): Buffer;
}

/** Validity as openssl's `ca` takes it, such as 20200101000000Z. */
export interface LeafDays {
  readonly from: string;
  readonly to: string;
}

export const PASSWORD = "Prüfwort-ß 12";
const LONG: LeafDays = { from: "20250101000000Z", to: "20450101000000Z" };

const ALGORITHMS: Readonly<Record<KeyKind, readonly string[]>> = {
  rsa2048: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
  rsa3072: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072"],
  rsa4096: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:4096"],
  p256: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
  p384: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
};

const CONFIGURATION = `
[req]
distinguished_name = name
[name]
[ca]
default_ca = authority
[authority]
database = ./index.txt
serial = ./serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
countryName = optional
emailAddress = optional
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = CA:false
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = emailProtection,1.3.6.1.5.5.7.3.36
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** Makes an authority in a new folder below the system's folder for temporary files. */
export function opensslKeys(): OpensslKeys {
  const folder = mkdtempSync(join(tmpdir(), "appell-keys-"));
  const at = (name: string) => join(folder, name);
  const openssl = (args: readonly string[], input = "") =>
    execFileSync("openssl", args, { cwd: folder, input, stdio: "pipe" });
  writeFileSync(at("openssl.cnf"), CONFIGURATION);
  writeFileSync(at("index.txt"), "");
  writeFileSync(at("serial"), "1000\n");
  openssl(["genpkey", ...ALGORITHMS.rsa2048, "-out", "ca.key"]);
  const root = ["-subj", "/C=DE/O=Prüfstelle/CN=Prüfstelle Wurzel", "-extensions", "root", "-days", "7000"];
  openssl(["req", "-new", "-x509", "-utf8", "-config", "openssl.cnf", "-key", "ca.key", ...root, "-out", "ca.pem"]);
  let count = 0;
  return {
    folder,
    authority: at("ca.pem"),
    leaf(kind, name, days = LONG) {
      const stem = `leaf${++count}`;
      openssl(["genpkey", ...ALGORITHMS[kind], "-out", `${stem}.key`]);
      const subject = ["-subj", `/C=DE/O=Initiative Straßenbäume/CN=${name}`];
      openssl([
        "req",
        "-new",
        "-utf8",
        "-config",
        "openssl.cnf",
        "-key",
        `${stem}.key`,
        ...subject,
        "-out",
        `${stem}.csr`,
      ]);
      const authority = [
        "-batch",
        "-config",
        "openssl.cnf",
        "-cert",
        "ca.pem",
        "-keyfile",
        "ca.key",
        "-notext",
        "-utf8",
      ];
      const dates = ["-startdate", days.from, "-enddate", days.to, "-extensions", "leaf"];
      openssl(["ca", ...authority, ...dates, "-in", `${stem}.csr`, "-out", `${stem}.pem`]);
      const [keyPem = "", certificatePem = ""] = [`${stem}.key`, `${stem}.pem`].map((one) =>
        readFileSync(at(one), "utf8"),
      );
      return { keyPem, certificatePem };
    },
    unsupported(kind) {
      openssl(["genpkey", ...UNSUPPORTED[kind], "-out", `${kind}.key`]);
      openssl([
        "req",
        "-new",
        "-x509",
        "-config",
        "openssl.cnf",
        "-key",
        `${kind}.key`,
        "-subj",
        "/CN=Ada",
        "-out",
        `${kind}.pem`,
      ]);
      return {
        keyPem: readFileSync(at(`${kind}.key`), "utf8"),
        certificatePem: readFileSync(at(`${kind}.pem`), "utf8"),
      };
    },
    keyFile({ keyPem, certificatePem }, password, options = []) {
      const input = keyPem + certificatePem;
      const passwordFile = `password${++count}`;
      writeFileSync(at(passwordFile), `${password}\n`);
      const exported = ["pkcs12", "-export", "-certfile", "ca.pem", "-passout", `file:${passwordFile}`, ...options];
      return openssl(exported, input);
    },
  };
}
