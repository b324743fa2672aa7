import { describe, expect, it } from "vitest";
import { isLocalRequest } from "../../main/app/network-lock";

describe("the network lock", () => {
  it("lets pass what never leaves the app", () => {
    const addresses = ["app://appell/index.html", "blob:app://appell/1-2", "data:image/png;base64,AA=="];
    expect(addresses.filter((address) => !isLocalRequest(address))).toEqual([]);
  });

  it.each([
    "https://example.org/",
    "http://127.0.0.1/",
    "http://localhost:9/app://",
    "ws://example.org/",
    "wss://example.org/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "chrome-extension://abc/",
    "devtools://devtools/bundled/inspector.html",
    "about:blank#app:",
    "no address",
  ])("refuses %s", (address) => {
    expect(isLocalRequest(address)).toBe(false);
  });
});
