import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Identity, pemOf } from "./a-signing-key";

// The system's own: LibreOffice's module is installed for it.
const PYTHON = "/usr/bin/python3";
const SCRIPT = fileURLToPath(new URL("libreoffice-signatures.py", import.meta.url));

/** What LibreOffice says of one signature. */
export interface LibreOfficeVerdict {
  readonly valid: boolean;
  /** 0 if it trusts the certificate. */
  readonly certificate: number;
  readonly signer: string;
}

/** Whether everything is here that lets LibreOffice judge signatures: itself, its Python module, the tool for trusted certificates. */
export function hasLibreOffice(): boolean {
  const works = (program: string, ...options: string[]) => spawnSync(program, options).status === 0;
  const hasCertutil = spawnSync("certutil", ["-H"]).error === undefined;
  return works("soffice", "--version") && works(PYTHON, "-c", "import uno") && hasCertutil;
}

/** LibreOffice's verdicts on the signatures of files, in their order; null for a file that it could not open. */
export function judgeWithLibreOffice(
  files: readonly Uint8Array[],
  trusted: Identity,
): Promise<readonly (readonly LibreOfficeVerdict[] | null)[]> {
  return inFolder(async (folder) => {
    makeKeyStore(folder, trusted);
    const verify = files.map((file, index) => writeTo(join(folder, `${index}.docx`), file));
    return (await run(folder, { sign: [], verify })).verdicts;
  });
}

/** The DOCX signed by LibreOffice with a key; `name` is a piece of the name in its certificate. */
export function signWithLibreOffice(
  docx: Uint8Array,
  trusted: Identity,
  signer: Identity,
  name: string,
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    makeKeyStore(folder, trusted);
    const { key, certificate } = pemOf(signer);
    writeFileSync(join(folder, "signer.pem"), key + certificate);
    const p12 = join(folder, "signer.p12");
    succeed("openssl", "pkcs12", "-export", "-in", join(folder, "signer.pem"), "-out", p12, "-passout", "pass:x");
    succeed("pk12util", "-i", p12, "-d", `sql:${folder}`, "-W", "x");
    const source = writeTo(join(folder, "source.docx"), docx);
    const target = join(folder, "target.docx");
    const { signed } = await run(folder, { sign: [[source, target, name]], verify: [] });
    if (signed[0] !== true) throw new Error("LibreOffice did not sign");
    return new Uint8Array(readFileSync(target));
  });
}

interface Task {
  readonly sign: readonly (readonly string[])[];
  readonly verify: readonly string[];
}

interface Answer {
  readonly signed: readonly boolean[];
  readonly verdicts: readonly (readonly LibreOfficeVerdict[] | null)[];
}

function run(folder: string, task: Task): Promise<Answer> {
  const profile = join(folder, "profile");
  mkdirSync(profile);
  const env = { ...process.env, MOZILLA_CERTIFICATE_FOLDER: `sql:${folder}` };
  const python = spawn(PYTHON, [SCRIPT], { env });
  return new Promise((resolve, reject) => {
    let said = "";
    let complaints = "";
    python.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
    python.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    python.on("error", reject);
    python.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(said));
      else reject(new Error(`LibreOffice failed: ${complaints}`));
    });
    python.stdin.end(JSON.stringify({ folder: profile, ...task }));
  });
}

function makeKeyStore(folder: string, trusted: Identity): void {
  succeed("certutil", "-N", "-d", `sql:${folder}`, "--empty-password");
  const pem = writeTo(join(folder, "trusted.pem"), new TextEncoder().encode(pemOf(trusted).certificate));
  succeed("certutil", "-A", "-d", `sql:${folder}`, "-n", "trusted", "-t", "CT,C,C", "-i", pem);
}

function succeed(program: string, ...options: string[]): void {
  const { status, stderr } = spawnSync(program, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

function writeTo(path: string, content: Uint8Array): string {
  writeFileSync(path, content);
  return path;
}

async function inFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "appell-libreoffice-"));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
