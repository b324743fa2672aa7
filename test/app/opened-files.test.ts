import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openedFiles } from "../../main/app/opened-files";

describe("files on the command line of the app", () => {
  it("are the hand-over files among its words, with their folder", () => {
    const words = ["--user-data-dir=x.appell", "Brief.appell", "/tmp/Anderer.APPELL", "Brief.docx", "."];
    expect(openedFiles(words, "/home")).toEqual([resolve("/home", "Brief.appell"), resolve("/tmp/Anderer.APPELL")]);
  });
});
