import { describe, expect, it } from "vitest";
import type { SigningOrder } from "../../preload/contract/signing";
import { passwordStrength } from "../../renderer/signing/password-strength";
import { addFilesToSign, openSigning, signFiles } from "../../renderer/signing/signing-deeds";
import { freeFields, showSigningProgress } from "../../renderer/signing/signing-state";
import { type Desk, newDesk } from "../../renderer/state/desk";
import { createStore } from "../../renderer/state/store";
import { aBridge, aWindow } from "./open-window";

const PASSWORD = "Kornblume 4711";
const found = (names: readonly string[]) => ({
  kind: "pdf" as const,
  signatures: 0,
  fields: names.map((name) => ({ name, label: "", isSigned: name.startsWith("x") })),
});
const pdf = (name: string) => new File(["%PDF-"], name);
const form = (keyFile = new File(["key"], "a.p12")) => ({
  keyFile,
  password: PASSWORD,
  words: { reason: "", town: "" },
  field: { kind: "next" as const },
  picture: null,
});

function aDesk(sign: (order: SigningOrder, desk: Desk) => ReturnType<typeof answer>) {
  const store = createStore(aWindow());
  const bridge = aBridge({
    "signing.inspect": async () => ({ ok: true, value: found(["Unterschrift 1", "x"]) }),
    "signing.sign": async (order) => sign(order, desk),
  });
  const desk = newDesk(store, bridge, async () => true);
  return { desk, bridge };
}

const answer = (names: readonly string[] | null) =>
  ({
    ok: true,
    value: {
      outcomes:
        names?.map((name) => ({ kind: "signed", name, path: `/signed/${name}`, isVisible: true }) as const) ?? null,
    },
  }) as const;

const dialogOf = ({ store }: Desk) => {
  const { dialog } = store.read();
  if (dialog?.kind !== "sign") throw new Error("No signing is open");
  return dialog;
};

describe("signing in the window", () => {
  it("hands the password over once and keeps it nowhere in the state", async () => {
    const states: string[] = [];
    const { desk, bridge } = aDesk((_order, { store }) => {
      states.push(JSON.stringify(store.read()));
      return answer(["eins.pdf"]);
    });
    desk.store.subscribe(() => states.push(JSON.stringify(desk.store.read())));
    openSigning(desk);
    addFilesToSign(desk, [pdf("eins.pdf")]);
    expect(await signFiles(desk, form())).toBeNull();
    expect(states.length).toBeGreaterThan(3);
    expect(states.filter((state) => state.includes(PASSWORD))).toEqual([]);
    expect(bridge.asked.filter(([, input]) => JSON.stringify(input).includes(PASSWORD))).toHaveLength(1);
    expect(dialogOf(desk).phase.kind).toBe("done");
  });

  it("goes back to the form where the key is refused, and says why", async () => {
    const failure = { code: "key.wrongPassword", values: {} };
    const { desk } = aDesk(() => ({ ok: false, failure }) as never);
    openSigning(desk);
    addFilesToSign(desk, [pdf("eins.pdf")]);
    expect(await signFiles(desk, form())).toEqual(failure);
    expect(dialogOf(desk).phase).toEqual({ kind: "asking" });
    expect(dialogOf(desk).files).toHaveLength(1);
  });

  it("refuses a key file beyond all measure before it is read", async () => {
    const { desk, bridge } = aDesk(() => answer([]));
    openSigning(desk);
    addFilesToSign(desk, [pdf("eins.pdf")]);
    const huge = new File([new Uint8Array(1_000_001)], "riesig.p12");
    expect(await signFiles(desk, form(huge))).toEqual({ code: "key.tooLarge", values: {} });
    expect(bridge.asked.map(([channel]) => channel)).not.toContain("signing.sign");
  });

  it("signs the others where one of the files is gone, and names it", async () => {
    const { desk } = aDesk(({ files }) => answer(files.map((file) => (file.kind === "given" ? file.name : file.path))));
    openSigning(desk);
    const gone = pdf("fort.pdf");
    Object.defineProperty(gone, "arrayBuffer", { value: () => Promise.reject(new Error("NotFoundError")) });
    addFilesToSign(desk, [gone, pdf("eins.pdf")]);
    expect(await signFiles(desk, form())).toBeNull();
    const { phase } = dialogOf(desk);
    expect(phase.kind === "done" ? phase.outcomes : []).toMatchObject([
      { kind: "failed", name: "fort.pdf", failure: { code: "signing.fileGone", values: { name: "fort.pdf" } } },
      { kind: "signed", name: "eins.pdf" },
    ]);
  });

  it("shows the progress of its own signing and of no other", async () => {
    const told: unknown[] = [];
    const { desk } = aDesk(({ id }, { change, store }) => {
      change(showSigningProgress({ id: "another", done: 5, all: 9, name: "fremd.pdf" }));
      told.push(store.read().dialog);
      change(showSigningProgress({ id, done: 1, all: 2, name: "zwei.pdf" }));
      told.push(store.read().dialog);
      return answer(["eins.pdf", "zwei.pdf"]);
    });
    openSigning(desk);
    addFilesToSign(desk, [pdf("eins.pdf"), pdf("zwei.pdf")]);
    await signFiles(desk, form());
    expect(told).toMatchObject([
      { phase: { kind: "signing", progress: null } },
      { phase: { kind: "signing", progress: { done: 1, all: 2, name: "zwei.pdf" } } },
    ]);
  });

  it("offers each free field of the files once", async () => {
    const { desk } = aDesk(() => answer([]));
    openSigning(desk);
    addFilesToSign(desk, [pdf("eins.pdf"), pdf("zwei.pdf")]);
    await expect.poll(() => freeFields(dialogOf(desk).files)).toEqual([{ name: "Unterschrift 1", label: "" }]);
  });
});

describe("the strength of a password", () => {
  it("counts neither what repeats or runs on, nor common words, nor what everybody can read beside it", () => {
    const known = ["Ada Beispiel", "Offenes Haus", "ada@beispiel.example"];
    const strengths = [
      "kurz",
      "aaaaaaaaaaaa",
      "1234567890123",
      "Passwort1",
      "AdaBeispiel1",
      "hx4!mmQ7zk",
      "Kornblume 4711 Regen",
    ];
    expect(strengths.map((password) => passwordStrength(password, known))).toEqual([
      "tooShort",
      "weak",
      "weak",
      "weak",
      "weak",
      "fair",
      "good",
    ]);
  });
});
