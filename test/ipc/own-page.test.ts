import { describe, expect, it } from "vitest";
import { isOwnPage } from "../../main/ipc/own-page";

describe("a page of the app", () => {
  it("is told by its parsed address", () => {
    expect(["app://appell/index.html", "app://appell/", "APP://appell/x?draft=1"].map(isOwnPage)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    "https://example.org/app://appell/",
    "app://appell.example.org/",
    "app://other/index.html",
    "app://appell@other/",
    "app://me@appell/",
    "app:appell/index.html",
    "data:text/html,app://appell/",
    "about:blank",
    "file:///appell/index.html",
    "",
  ])("is not %s", (address) => {
    expect(isOwnPage(address)).toBe(false);
  });
});
