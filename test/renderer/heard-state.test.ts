import { describe, expect, it } from "vitest";
import { type HeardState, newsOf } from "../../renderer/shell/heard-state";

const content = {};
const before: HeardState = { content, saving: "saved", findings: 3 };
const keys = (now: Partial<HeardState>, from = before) => newsOf(from, { ...before, ...now }).map(({ key }) => key);

describe("what is said of an open draft to those who do not see it", () => {
  it("is nothing where nothing happened", () => {
    expect(keys({})).toEqual([]);
  });

  it("is that new words are saved, and only once they are", () => {
    expect(keys({ content: {} })).toEqual(["window.heard.saved"]);
    expect(keys({ content: {}, saving: "waiting" })).toEqual([]);
    expect(keys({ content: {}, saving: "failed" })).toEqual([]);
  });

  it("is that the same words are saved after all", () => {
    expect(keys({}, { ...before, saving: "failed" })).toEqual(["window.heard.saved"]);
  });

  it("is how many things the checks find, when it is another number than before", () => {
    expect(newsOf(before, { ...before, findings: 2 })).toEqual([
      { key: "window.heard.findings", values: { count: 2 } },
    ]);
    expect(newsOf(before, { ...before, content: {}, findings: 0 })).toEqual([
      { key: "window.heard.saved", values: {} },
      { key: "window.heard.findings", values: { count: 0 } },
    ]);
  });

  it("is no number while the checks still look, nor the first one", () => {
    expect(keys({ findings: null })).toEqual([]);
    expect(keys({}, { ...before, findings: null })).toEqual([]);
  });
});
