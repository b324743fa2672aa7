import { describe, expect, it } from "vitest";
import { conditionHolds } from "../../preload/template/compose/condition";
import { factText, isFactValue } from "../../preload/template/compose/fact-text";
import { formatMessage, TAG_ARGUMENTS } from "../../preload/template/compose/format-message";
import { joinRuns } from "../../preload/template/compose/join-runs";
import { messageOf } from "../../preload/template/compose/message";
import { slotParagraphs } from "../../preload/template/compose/slot";
import { yearRelation } from "../../preload/template/compose/year-relation";
import { buildTemplate } from "./template-builder";

describe("yearRelation", () => {
  it("follows the letter's date", () => {
    const dates = ["2025-12-31", "2026-01-01", "2027-12-31", "2028-01-01", "2029-06-01"];
    expect(dates.map((date) => yearRelation("2027", date))).toEqual(["later", "next", "this", "last", "past"]);
  });
});

describe("factText", () => {
  it("writes dates, numbers and years as the language does", () => {
    expect(factText("date", "2026-01-06", "de")).toBe("6.\u00a0Januar 2026");
    expect(factText("date", "2026-01-06", "en")).toBe("6\u00a0January 2026");
    expect(factText("number", "70000", "de")).toBe("70.000");
    expect(factText("number", "70000", "en")).toBe("70,000");
    expect(factText("year", "2027", "de")).toBe("2027");
    expect(factText("text", " Flüchtlingsrat  Herne ", "de")).toBe("Flüchtlingsrat Herne");
    expect(factText("date", "", "de")).toBe("");
  });

  it("knows which values fit a kind", () => {
    expect(["2026-02-29", "26.1.2026", "2024-02-29", ""].map((value) => isFactValue("date", value))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(["27", "2027", "02027"].map((value) => isFactValue("year", value))).toEqual([false, true, false]);
    expect(["70.000", "-1", "70000"].map((value) => isFactValue("number", value))).toEqual([false, false, true]);
    expect(isFactValue("text", "a\nb")).toBe(false);
    expect(isFactValue("passage", "a\nb")).toBe(true);
  });
});

describe("conditionHolds", () => {
  const subject = {
    stances: new Map([
      ["costs", "carried"],
      ["time", "softened"],
      ["noise", "dropped"],
    ] as const),
    filledFacts: new Set(["town"]),
  };

  it("asks for all, any and none at once", () => {
    expect(conditionHolds(undefined, subject)).toBe(true);
    expect(conditionHolds({ all: ["costs", "time", "fact:town"] }, subject)).toBe(true);
    expect(conditionHolds({ all: ["costs", "noise"] }, subject)).toBe(false);
    expect(conditionHolds({ any: ["noise", "fact:street"] }, subject)).toBe(false);
    expect(conditionHolds({ any: ["noise", "time"], none: ["noise"] }, subject)).toBe(true);
    expect(conditionHolds({ any: ["time"], none: ["time"] }, subject)).toBe(false);
  });

  it("asks for one stance alone", () => {
    expect(conditionHolds({ all: ["time=softened", "costs=carried", "noise=dropped"] }, subject)).toBe(true);
    expect(conditionHolds({ any: ["time=carried", "costs=softened", "noise=carried"] }, subject)).toBe(false);
  });
});

describe("formatMessage", () => {
  it("turns tags into formatted runs, nested ones too, around enumerations with their own", () => {
    const message = messageOf(buildTemplate(), "One <b>bold <i>both</i> {aims}</b>.");
    const aims = [{ kind: "text", text: "aim", underline: true }] as const;
    expect(formatMessage(message, { ...TAG_ARGUMENTS, aims })).toEqual([
      { kind: "text", text: "One " },
      { kind: "text", text: "bold ", bold: true },
      { kind: "text", text: "both", bold: true, italic: true },
      { kind: "text", text: " ", bold: true },
      { kind: "text", text: "aim", bold: true, underline: true },
      { kind: "text", text: "." },
    ]);
  });

  it("takes an argument's braces and tags for plain words", () => {
    const message = messageOf(buildTemplate(), "For {town}.");
    const town = "<b>{voice}</b>";
    expect(formatMessage(message, { ...TAG_ARGUMENTS, town })).toEqual([{ kind: "text", text: `For ${town}.` }]);
  });

  it("parses a text once for each template", () => {
    const template = buildTemplate();
    expect(messageOf(template, "Same")).toBe(messageOf(template, "Same"));
    expect(messageOf(buildTemplate({ language: "de" }), "Same")).not.toBe(messageOf(template, "Same"));
  });
});

describe("joinRuns", () => {
  it("joins neighbours of the same look and leaves line breaks alone", () => {
    const bold = { kind: "text", text: "b", bold: true } as const;
    const plain = { kind: "text", text: "p" } as const;
    const lineBreak = { kind: "lineBreak" } as const;
    expect(joinRuns([plain, plain, bold, bold, lineBreak, bold])).toEqual([
      { kind: "text", text: "pp" },
      { kind: "text", text: "bb", bold: true },
      lineBreak,
      bold,
    ]);
  });
});

describe("slotParagraphs", () => {
  it("gives each line with words a paragraph and a full stop where no mark ends it", () => {
    const value = "Seit 2015\r\n\n Kommen Sie!  Bald \n„Danke“\n(so)";
    expect(slotParagraphs(value)).toEqual([
      [{ kind: "text", text: "Seit 2015." }],
      [{ kind: "text", text: "Kommen Sie! Bald." }],
      [{ kind: "text", text: "„Danke“." }],
      [{ kind: "text", text: "(so)." }],
    ]);
  });
});
