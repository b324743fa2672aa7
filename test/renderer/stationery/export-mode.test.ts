import { describe, expect, it } from "vitest";
import type { ExportOrder } from "../../../preload/contract/export-order";
import { exportLetter, openExport } from "../../../renderer/export/export-letter";
import { newDesk } from "../../../renderer/state/desk";
import { createStore } from "../../../renderer/state/store";
import { aLetter } from "../../letter/letter-builder";
import { aBridge, anOpenDraft, editorOf } from "../open-window";

const letter = aLetter({ stationery: { id: "din-5008-a", mode: "digital" } });

function atADesk(answers: Parameters<typeof aBridge>[0]) {
  const store = createStore(anOpenDraft(letter));
  const bridge = aBridge(answers);
  return { store, bridge, desk: newDesk(store, bridge, async () => true) };
}

describe("an export in another mode than the draft's", () => {
  it("writes the files in that mode, on the same stationery, and leaves the draft as it was", async () => {
    const answer = { ok: true, value: { paths: [] } } as const;
    const { store, bridge, desk } = atADesk({ "letter.export": () => answer });
    await exportLetter(desk, { kinds: ["pdf", "docx", "txt"], name: "Brief", isForSigning: true, mode: "preprinted" });
    const order = bridge.asked[0]?.[1] as ExportOrder;
    expect(order.letter).toEqual({ ...letter, stationery: { id: "din-5008-a", mode: "preprinted" } });
    expect(order).not.toHaveProperty("mode");
    expect(editorOf(store.read()).history).toMatchObject({ past: [], present: { letter } });
  });

  it("is not offered where the letter's stationery is gone, and the window says so", async () => {
    const failure = { code: "stationery.unknown", values: { id: "x" } };
    const { store, desk } = atADesk({ "letter.proposeExport": () => ({ ok: false, failure }) });
    await openExport(desk, ["pdf"]);
    expect(store.read()).toMatchObject({ dialog: null, notice: { kind: "failed", failure } });
  });
});
