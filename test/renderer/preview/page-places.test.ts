import { describe, expect, it } from "vitest";
import type { PreviewPlace } from "../../../preload/contract/preview";
import { markOnPage, partAt, placeOfPart } from "../../../renderer/preview/page-places";

describe("places on the pages", () => {
  const place = (part: string, id: string, onPage: number, yMm: number): PreviewPlace => ({
    part,
    id,
    page: onPage,
    xMm: 25,
    yMm,
  });
  const places = [
    place("address", "", 1, 62),
    place("subject", "", 1, 98),
    place("passage", "a", 1, 110),
    place("passageEnd", "a", 1, 128),
    place("passage", "b", 1, 250),
    place("passageEnd", "b", 2, 40),
    place("closing", "", 2, 60),
  ];

  it("tell which part of the letter was clicked on", () => {
    const at = (onPage: number, yMm: number) => {
      const found = partAt(places, onPage, 30, yMm);
      return `${found?.part}${found?.id}`;
    };
    expect([at(1, 70), at(1, 99), at(1, 120), at(1, 260), at(2, 35), at(2, 70)]).toEqual([
      "address",
      "subject",
      "passagea",
      "passageb",
      "passageb",
      "closing",
    ]);
    expect(partAt(places, 1, 30, 10)).toBeNull();
  });

  it("tell columns apart: the address from what stands beside it, and one signature from the next", () => {
    const beside = (part: string, id: string, xMm: number, yMm: number): PreviewPlace => ({
      part,
      id,
      page: 1,
      xMm,
      yMm,
    });
    const first = [
      beside("returnLine", "", 25, 45),
      beside("address", "", 25, 62),
      beside("information", "", 125, 50),
      beside("informationLine", "phone", 125, 50),
      beside("informationLine", "date", 125, 59),
      beside("subject", "", 25, 98),
      beside("closing", "", 25, 120),
      beside("signatory", "0", 25, 145),
      beside("signatory", "1", 110, 145),
      beside("enclosures", "", 25, 170),
      beside("enclosuresLine", "0", 25, 178),
      beside("enclosuresLine", "1", 25, 183),
    ];
    const at = (xMm: number, yMm: number) => {
      const found = partAt(first, 1, xMm, yMm);
      return `${found?.part} ${found?.id}`.trim();
    };
    expect([at(40, 47), at(40, 70), at(150, 52), at(150, 70), at(150, 99)]).toEqual([
      "returnLine",
      "address",
      "informationLine phone",
      "informationLine date",
      "subject",
    ]);
    expect([at(40, 122), at(40, 135), at(150, 135), at(40, 147), at(150, 147)]).toEqual([
      "closing",
      "signatory 0",
      "signatory 1",
      "signatory 0",
      "signatory 1",
    ]);
    expect([at(40, 172), at(40, 176), at(40, 183)]).toEqual(["enclosures", "enclosuresLine 0", "enclosuresLine 1"]);
  });

  it("tell where what is edited stands, or will stand once it has words", () => {
    const at = (part: string, id = "") => placeOfPart(places, { part, id });
    expect(at("passage", "b")).toMatchObject({ page: 1, yMm: 250 });
    expect(at("signatory", "0")).toMatchObject({ page: 2, yMm: 60 });
    expect(at("remark")).toMatchObject({ page: 1, yMm: 62 });
    expect(at("copy", "0")).toMatchObject({ page: 2, yMm: 60 });
    expect(placeOfPart([], { part: "address", id: "" })).toEqual({ page: 1, yMm: 0 });
  });

  it("tell where a passage stands, also where it runs over the edge of a page", () => {
    expect(markOnPage(places, "a", 1)).toEqual({ topMm: 109.2, bottomMm: 129.6 });
    expect(markOnPage(places, "a", 2)).toBeNull();
    expect(markOnPage(places, "b", 1)).toEqual({ topMm: 249.2, bottomMm: 272 });
    expect(markOnPage(places, "b", 2)).toEqual({ topMm: 32, bottomMm: 41.6 });
    expect(markOnPage(places, null, 1)).toBeNull();
  });
});
