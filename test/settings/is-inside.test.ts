import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { isInside } from "../../main/settings/is-inside";

describe("a folder", () => {
  it("lies in itself and in those above it", () => {
    expect(isInside("/daten", "/daten", posix)).toBe(true);
    expect(isInside("/daten/briefe/alt", "/daten", posix)).toBe(true);
    expect(isInside("/daten/..briefe", "/daten", posix)).toBe(true);
    expect(isInside("/daten-neu", "/daten", posix)).toBe(false);
    expect(isInside("/", "/daten", posix)).toBe(false);
  });

  it("lies in another one on Windows whatever the case, and never on another drive", () => {
    expect(isInside("C:\\Daten\\Briefe", "c:\\daten", win32)).toBe(true);
    expect(isInside("D:\\Daten\\Briefe", "C:\\Daten", win32)).toBe(false);
    expect(isInside("\\\\server\\briefe", "C:\\Daten", win32)).toBe(false);
    expect(isInside("C:\\", "C:\\Daten", win32)).toBe(false);
  });
});
