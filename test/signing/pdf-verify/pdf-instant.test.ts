import { describe, expect, it } from "vitest";
import { pdfInstant } from "../../../main/signing/pdf/verify/pdf-instant";

describe("the instant of a date in a PDF", () => {
  it.each([
    ["D:20261122120000Z", "2026-11-22T12:00:00Z"],
    ["D:20261122120000Z'", "2026-11-22T12:00:00Z"],
    ["D:20261122120000Z00'00'", "2026-11-22T12:00:00Z"],
    ["D:20261122120000+01'00'", "2026-11-22T11:00:00Z"],
    ["D:20261122120000-05'30", "2026-11-22T17:30:00Z"],
    ["D:202611221200+01'00'", "2026-11-22T11:00:00Z"],
  ])("is read: %s", (text, instant) => expect(pdfInstant(text)).toBe(instant));

  it.each([
    "",
    "D:20261122120000",
    "2026-11-22",
    "D:20261322120000Z",
    "D:20261122120000+99'00'",
    "D:20261122120000Zmorgen",
  ])("is none where it is no date or names no zone: %s", (text) => expect(pdfInstant(text)).toBeNull());
});
