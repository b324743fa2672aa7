import { pdfForSigning } from "../../main/export/pdf-for-signing";
import { readKeyFile } from "../../main/signing/keys/read-key-file";
import { signingKeyOf } from "../../main/signing/keys/signing-key-of";
import { signPdf } from "../../main/signing/pdf/sign-pdf";
import type { Letter } from "../../preload/letter/letter";
import { type KeyKind, opensslKeys, PASSWORD } from "../signing/openssl-keys";
import { sheetOf } from "./bench-letters";
import { type Figure, notInstalled } from "./figure";
import { installedProgram } from "./installed-program";
import { productTypesetting } from "./product";
import { quantile } from "./quantile";
import { timed } from "./timed";

const GROUP = "Signing a letter's PDF by certificate, visible signature included (ms per letter is the median)";
const PER_ROUND = 40;
const WARM_UP = 5;
const KINDS: readonly { readonly id: string; readonly kind: KeyKind; readonly name: string }[] = [
  { id: "signRsa3072", kind: "rsa3072", name: "RSA-3072" },
  { id: "signP256", kind: "p256", name: "P-256" },
];

/** Times signatures into a letter that was exported for signing, with keys that openssl makes. */
export async function signingFigures(letter: Letter, rounds: number): Promise<readonly Figure[]> {
  if (installedProgram(["openssl"]) === null) {
    return KINDS.map(({ id, name }) => notInstalled(id, GROUP, `${name}, key made by openssl`));
  }
  const typesetting = productTypesetting(1);
  const pdf = await pdfForSigning(sheetOf(letter), typesetting.typeset);
  const keys = opensslKeys();
  const signedAt = new Date().toISOString();
  const times = new Map<KeyKind, number[]>(KINDS.map(({ kind }) => [kind, []]));
  const signers = KINDS.map(({ kind }) => {
    const read = readKeyFile(keys.keyFile(keys.leaf(kind, "Änne Größe"), PASSWORD), PASSWORD, signedAt);
    return { kind, key: signingKeyOf(read) };
  });
  const words = { reason: "Mitzeichnung", town: "Köln" };
  const shown = { words, signerName: "Änne Größe", picture: null, typesetSignature: typesetting.typesetSignature };
  for (let index = 0; index < WARM_UP + rounds * PER_ROUND; index++) {
    for (const { kind, key } of signers) {
      // Another minute each time, so that no appearance is set twice.
      const moment = new Date(Date.parse(signedAt) + index * 60_000).toISOString();
      const order = { ...shown, field: 0, key, signedAt: moment, timeZone: "Europe/Berlin" };
      const time = await timed(() => signPdf(pdf, order));
      if (index >= WARM_UP) times.get(kind)?.push(time);
    }
  }
  await typesetting.close();
  return KINDS.map(({ id, kind, name }) => figure(id, name, times.get(kind) ?? [], times.get("rsa3072") ?? []));
}

function figure(id: string, name: string, times: readonly number[], first: readonly number[]): Figure {
  const totalMs = times.reduce((sum, time) => sum + time, 0);
  const letterMs = quantile(times, 0.5);
  return {
    id,
    group: GROUP,
    what: `${name}: ${Math.round((times.length / totalMs) * 1000)} signatures a second`,
    measured: times.length,
    letters: times.length,
    totalMs,
    letterMs,
    p95Ms: quantile(times, 0.95),
    ratio: letterMs / quantile(first, 0.5),
    target: "",
    holds: null,
  };
}
