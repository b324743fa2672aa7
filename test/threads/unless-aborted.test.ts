import { describe, expect, it } from "vitest";
import { unlessAborted } from "../../main/threads/unless-aborted";

const never = () => new Promise<never>(() => undefined);

describe("work that may be ended", () => {
  it("gives what it gives as long as nobody ends it", async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(Promise.resolve("fertig"), signal)).resolves.toBe("fertig");
    await expect(unlessAborted(Promise.reject(new Error("geht nicht")), signal)).rejects.toThrow("geht nicht");
    await expect(unlessAborted(Promise.resolve("fertig"), undefined)).resolves.toBe("fertig");
  });

  it("ends with the reason at once, however long the work would take", async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(never(), controller.signal);
    controller.abort(new Error("beendet"));
    await expect(waiting).rejects.toThrow("beendet");
    await expect(unlessAborted(never(), controller.signal)).rejects.toThrow("beendet");
  });

  it("keeps no ear on a signal once the work is done", async () => {
    const controller = new AbortController();
    const ears = new Set<unknown>();
    const { signal } = controller;
    const watched = {
      aborted: false,
      addEventListener: (_: string, ear: unknown) => ears.add(ear),
      removeEventListener: (_: string, ear: unknown) => ears.delete(ear),
      reason: signal.reason,
    } as unknown as AbortSignal;
    await unlessAborted(Promise.resolve(1), watched);
    await Promise.resolve();
    expect(ears.size).toBe(0);
  });
});
