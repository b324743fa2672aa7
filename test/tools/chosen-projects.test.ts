import { describe, expect, it } from "vitest";
import { chosenProjects } from "./chosen-projects.mjs";

const POSSIBLE = ["electron", "chromium"];

describe("the projects of the journeys", () => {
  it("are all that can run here where none is named", () => {
    expect(chosenProjects(["drafts", "-g", "bin"], POSSIBLE)).toEqual({
      projects: POSSIBLE,
      words: ["drafts", "-g", "bin"],
    });
  });

  it("are those alone that are named, in either way of writing", () => {
    expect(chosenProjects(["--project=electron", "drafts"], POSSIBLE)).toEqual({
      projects: ["electron"],
      words: ["drafts"],
    });
    expect(chosenProjects(["drafts", "--project", "chromium"], POSSIBLE)).toEqual({
      projects: ["chromium"],
      words: ["drafts"],
    });
    expect(chosenProjects(["--project=electron", "--project=chromium"], []).projects).toEqual(POSSIBLE);
  });
});
