import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licenceTexts } from "../tools/collect-licences.mjs";

describe("licences", () => {
  it("are there as texts for everything that travels with the app, and all of them permit that", () => {
    const kept = readFileSync(new URL("../../assets/licences/packages.txt", import.meta.url), "utf8");
    expect(kept).toBe(licenceTexts());
  });
});
