import { describe, expect, it } from "vitest";
import { answerRequest } from "../../main/ipc/answer-request";
import type { Handlers } from "../../main/ipc/handlers/handlers";
import { ExpectedError } from "../../preload/contract/expected-error";

const window = { key: "1", draft: null, close: () => undefined };
const id = "3f0c2a8e-5b1d-4c7a-9e2f-0123456789ab";

function answerWith(handler: () => Promise<unknown>, bugs: unknown[] = []) {
  const handlers = { "drafts.bin": handler, "drafts.rename": handler } as unknown as Handlers;
  return (channel: unknown, input: unknown) =>
    answerRequest(channel, input, window, handlers, (error, place) => bugs.push([error, place]));
}

describe("the door", () => {
  it("answers with what the handler gives", async () => {
    expect(await answerWith(async () => ({ done: 1 }))("drafts.bin", { id })).toEqual({ ok: true, value: { done: 1 } });
  });

  it.each(["shell.run", "__proto__", "toString", "", null, 7, { channel: "app.start" }])(
    "refuses the unknown channel %j",
    async (channel) => {
      const answer = await answerWith(async () => ({}))(channel, {});
      expect(answer).toEqual({ ok: false, failure: { code: "request.unknown", values: {} } });
    },
  );

  it("lets no input through that the schema does not know", async () => {
    const seen: unknown[] = [];
    const answer = answerWith(async () => {
      seen.push("called");
      return {};
    });
    for (const input of [undefined, {}, { id: "../../etc" }, { id, more: 1 }]) {
      expect(await answer("drafts.bin", input)).toMatchObject({ ok: false, failure: { code: "request.invalid" } });
    }
    expect(seen).toEqual([]);
  });

  it("gives expected failures with their code, and reports nothing", async () => {
    const bugs: unknown[] = [];
    const fail = async () => {
      throw new ExpectedError("file.diskFull", { path: "a" });
    };
    const answer = await answerWith(fail, bugs)("drafts.bin", { id });
    expect(answer).toEqual({ ok: false, failure: { code: "file.diskFull", values: { path: "a" } } });
    expect(bugs).toEqual([]);
  });

  it("reports everything else as a bug and says nothing about it", async () => {
    const bugs: unknown[] = [];
    const error = new TypeError("text of a letter");
    const fail = async () => {
      throw error;
    };
    expect(await answerWith(fail, bugs)("drafts.bin", { id })).toEqual({
      ok: false,
      failure: { code: "bug", values: {} },
    });
    expect(bugs).toEqual([[error, "drafts.bin"]]);
  });
});
