import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_SEAL, type Seal } from "../../../main/signing/collection/seal";
import { openSignatureCollection } from "../../../main/signing/collection/signature-collection";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { aSignaturePicture } from "../../export/a-picture";

const PNG = aSignaturePicture(300, 100);

/** The key store of an account, as systems have them: authenticated, under a key that nobody else has. */
function aKeyStore(account: string): Seal {
  const key = createHash("sha256").update(account).digest();
  return {
    isAvailable: async () => true,
    seal: async (text) => {
      const start = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, start);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([start, cipher.getAuthTag(), body]);
    },
    open: async (sealed) => {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    },
  };
}

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "appell-signatures-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, "signatures");
const collection = (seal: Seal = aKeyStore("ada")) =>
  openSignatureCollection({
    folder: folder(),
    unreadable: join(root, "unreadable"),
    newName: (name) => `aside_${name}`,
    newId: () => crypto.randomUUID(),
    seal,
  });
const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => "",
    (error: unknown) => (error instanceof ExpectedError ? error.code : String(error)),
  );

describe("the collection of signatures", () => {
  it("gives back what was kept, in the next run as well, until it is removed", async () => {
    const kept = await collection().keep("Ada Muster", PNG);
    await collection().keep("Ada (kurz)", aSignaturePicture(120, 60));
    const { isKept, signatures, sealedElsewhere } = await collection().list();
    expect([isKept, sealedElsewhere]).toEqual([true, 0]);
    expect(signatures.map(({ name, width, height }) => [name, width, height])).toEqual([
      ["Ada (kurz)", 120, 60],
      ["Ada Muster", 300, 100],
    ]);
    expect(Buffer.from(await collection().picture(kept.id)).equals(PNG)).toBe(true);
    await collection().remove(kept.id);
    expect((await collection().list()).signatures).toHaveLength(1);
    expect(await refusal(collection().picture(kept.id))).toBe("signatures.gone");
  });

  it("writes neither picture nor name as they are", async () => {
    await collection().keep("Ada Muster", PNG);
    const [file = ""] = readdirSync(folder());
    const text = readFileSync(join(folder(), file), "utf8");
    const { sealed } = JSON.parse(text);
    for (const content of [text, Buffer.from(sealed, "base64").toString("latin1")]) {
      expect(content).not.toContain("Ada Muster");
      expect(content).not.toContain("IHDR");
      expect(content).not.toContain(Buffer.from(PNG).toString("base64").slice(0, 40));
    }
  });

  it("keeps nothing where there is no key store, and says so", async () => {
    expect(await refusal(collection(NO_SEAL).keep("Ada Muster", PNG))).toBe("signatures.noKeyStore");
    expect(readdirSync(root)).toEqual([]);
    expect(await collection(NO_SEAL).list()).toMatchObject({ isKept: false, signatures: [] });
  });

  it("leaves alone what another machine sealed, and counts it", async () => {
    const kept = await collection().keep("Ada Muster", PNG);
    const elsewhere = collection(aKeyStore("bea"));
    await elsewhere.keep("Bea Muster", PNG);
    const { signatures, sealedElsewhere, setAside } = await elsewhere.list();
    expect([signatures.map(({ name }) => name), sealedElsewhere, setAside]).toEqual([["Bea Muster"], 1, []]);
    expect(await refusal(elsewhere.picture(kept.id))).toBe("signatures.sealedElsewhere");
    expect((await collection().list()).signatures.map(({ name }) => name)).toEqual(["Ada Muster"]);
  });

  it("sets a damaged file aside, unchanged, and reports it", async () => {
    const { id } = await collection().keep("Ada Muster", PNG);
    const path = join(folder(), `${id}.json`);
    const stored = JSON.parse(readFileSync(path, "utf8"));
    const damaged = JSON.stringify({ ...stored, sealed: `AAAA${stored.sealed.slice(4)}` });
    writeFileSync(path, damaged);
    const { signatures, sealedElsewhere, setAside } = await collection().list();
    expect([signatures, sealedElsewhere, setAside]).toEqual([[], 0, [`${id}.json`]]);
    expect(readFileSync(join(root, "unreadable", `aside_${id}.json`), "utf8")).toBe(damaged);
  });

  it("takes nothing but pictures of signatures", async () => {
    const keep = (png: Uint8Array) => refusal(collection().keep("Ada", png));
    expect(await keep(new TextEncoder().encode("<svg/>"))).toBe("picture.unknownKind");
    expect(await keep(aSignaturePicture(4_001, 10))).toBe("picture.damaged");
    expect(await keep(new Uint8Array(400_001))).toBe("picture.tooLarge");
    expect(readdirSync(root)).toEqual([]);
  });
});
