import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CallingWindow } from "../../main/ipc/handlers/calling-window";
import type { RequestServices } from "../../main/ipc/handlers/request-services";
import { signingHandlers } from "../../main/ipc/handlers/signing-handlers";
import type { SigningService } from "../../main/signing/files/signing-service";
import { makeCertificate } from "../../main/signing/keys/make-certificate";
import { readKeyFile } from "../../main/signing/keys/read-key-file";
import { readCertificate } from "../../main/signing/signer-certificate";
import { REQUEST_SCHEMAS } from "../../preload/contract/request-schemas";
import type { SigningOrder, SigningProgress } from "../../preload/contract/signing";
import { scratchFolder } from "../command-line/scratch-folder";

const NOW = "2026-11-22T12:00:00Z";
const ID = "11111111-2222-4333-8444-555555555555";
const PASSWORD = "Kornblume 4711 Regen";
const WINDOW: CallingWindow = { key: "window", draft: null, close: () => undefined };
const { folder } = scratchFolder();

/** The handlers over a folder; a file is "signed" by its name, which no key of the test is needed for. */
function handlersIn(target: string, written: readonly string[] = []) {
  const told: SigningProgress[] = [];
  const pictures: (Uint8Array | null)[] = [];
  const signing: Pick<SigningService, "openKey" | "makeCertificate"> = {
    openKey: async (_keyFile, _password, { picture }) => {
      pictures.push(picture);
      return {
        sign: async (_bytes, name) => ({
          kind: "pdf",
          bytes: new TextEncoder().encode(`signed ${name}`),
          isVisible: true,
        }),
        forget: async () => undefined,
      };
    },
    makeCertificate: async (name, password, now) => {
      const { keyFile, certificate } = makeCertificate(name, password, { now, random: randomBytes });
      const facts = readCertificate(certificate)?.facts;
      if (facts === undefined) throw new Error("no facts");
      return { keyFile, facts };
    },
  };
  const services = {
    signing,
    signatures: { picture: async (id: string) => new TextEncoder().encode(id) },
    places: { save: async (name: string) => join(target, name), folder: async () => target },
    windows: { tell: (_key: string, _event: string, progress: SigningProgress) => told.push(progress) > 0 },
    messages: { current: () => ({ text: () => " – unterschrieben" }) },
    now: () => NOW,
    timeZone: "Europe/Berlin",
    reportBug: () => undefined,
  } as unknown as RequestServices;
  return { handlers: signingHandlers(services, new Set(written)), told, pictures };
}

function anOrder(changes: Partial<SigningOrder> = {}): SigningOrder {
  return {
    id: ID,
    files: [{ kind: "given", name: "eins.pdf", bytes: new Uint8Array([1]) }],
    keyFile: new Uint8Array([48, 1, 2, 3]),
    password: PASSWORD,
    words: { reason: "", town: "" },
    field: { kind: "next" },
    picture: null,
    ...changes,
  };
}

describe("requests to sign", () => {
  it("read no file of the disk but those that the app wrote itself", async () => {
    const own = join(folder(), "eigen.pdf");
    writeFileSync(own, "x");
    const { handlers } = handlersIn(folder(), [own]);
    const foreign = anOrder({ files: [{ kind: "written", path: "/etc/hostname" }] });
    await expect(handlers["signing.sign"](foreign, WINDOW)).rejects.toMatchObject({ code: "export.notHere" });
    const { outcomes } = await handlers["signing.sign"](anOrder({ files: [{ kind: "written", path: own }] }), WINDOW);
    expect(outcomes).toMatchObject([{ kind: "signed", name: "eigen.pdf" }]);
  });

  it("open a signature by hand only where one was chosen", async () => {
    const { handlers, pictures } = handlersIn(folder());
    await handlers["signing.sign"](anOrder(), WINDOW);
    await handlers["signing.sign"](anOrder({ picture: ID }), WINDOW);
    expect(pictures).toEqual([null, new TextEncoder().encode(ID)]);
  });

  it("leave nothing of the key in what came in", async () => {
    const { handlers } = handlersIn(folder());
    const order = anOrder();
    await handlers["signing.sign"](order, WINDOW);
    expect([...order.keyFile]).toEqual([0, 0, 0, 0]);
  });

  it("are ended by their id, and tell the window how far they are", async () => {
    const { handlers, told } = handlersIn(folder());
    const names = ["eins.pdf", "zwei.pdf", "drei.pdf"];
    const files = names.map((name) => ({ kind: "given", name, bytes: new Uint8Array([1]) }) as const);
    const signing = handlers["signing.sign"](anOrder({ files }), WINDOW);
    await handlers["signing.cancel"]({ id: ID }, WINDOW);
    const { outcomes } = await signing;
    expect(outcomes?.map(({ kind }) => kind)).toEqual(["skipped", "skipped", "skipped"]);
    await handlers["signing.sign"](anOrder({ files }), WINDOW);
    expect(told).toEqual(names.map((name, done) => ({ id: ID, done, all: 3, name })));
  });

  it("cross with no more than the bounds allow", () => {
    const schema = REQUEST_SCHEMAS["signing.sign"];
    const isTaken = (changes: Partial<SigningOrder>) => schema.safeParse(anOrder(changes)).success;
    const given = (bytes: number) => ({ kind: "given", name: "a.pdf", bytes: new Uint8Array(bytes) }) as const;
    expect(isTaken({})).toBe(true);
    expect(isTaken({ files: [given(32_000_000), given(32_000_000)] })).toBe(true);
    expect(isTaken({ files: [given(32_000_000), given(32_000_001)] })).toBe(false);
    expect(isTaken({ files: [] })).toBe(false);
    expect(isTaken({ keyFile: new Uint8Array(1_000_001) })).toBe(false);
    expect(isTaken({ password: "x".repeat(1_001) })).toBe(false);
    expect(isTaken({ words: { reason: "x".repeat(201), town: "" } })).toBe(false);
  });
});

describe("a request to make a certificate", () => {
  it("writes a key file for its owner alone, and replaces none that is there", async () => {
    const target = join(folder(), "keys");
    mkdirSync(target);
    const { handlers } = handlersIn(target);
    const order = { name: { name: "Änne Größe", organisation: "", email: "" }, password: PASSWORD };
    const first = (await handlers["signing.makeCertificate"](order, WINDOW)).kept;
    const second = (await handlers["signing.makeCertificate"](order, WINDOW)).kept;
    expect([first?.path, second?.path]).toEqual([join(target, "Änne Größe.p12"), join(target, "Änne Größe (2).p12")]);
    const bytes = readFileSync(first?.path ?? "");
    expect(readCertificate(readKeyFile(bytes, PASSWORD, NOW).certificate)?.facts).toEqual(first?.facts);
    if (process.platform !== "win32") expect(statSync(first?.path ?? "").mode & 0o777).toBe(0o600);
  });
});
