import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataLocation, moveData } from "../../main/settings/data-location";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-location-"));
  mkdirSync(join(folder, "user", "data", "drafts"), { recursive: true });
  writeFileSync(join(folder, "user", "data", "drafts", "a.json"), "mine");
  writeFileSync(join(folder, "user", "data", "in-use.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = () => ({ userData: join(folder, "user"), portable: null });
const from = () => join(folder, "user", "data");

describe("the data folder", () => {
  it("lies with the person's settings, or beside a portable program", async () => {
    expect(await dataLocation(places())).toBe(from());
    expect(await dataLocation({ ...places(), portable: join(folder, "stick") })).toBe(
      join(folder, "stick", "Appell-Daten"),
    );
  });

  it("moves with a copy of everything but the mark of the running app, and the old one stays", async () => {
    const to = join(folder, "new");
    await moveData(from(), to, places());
    expect(await dataLocation(places())).toBe(to);
    expect(readFileSync(join(to, "drafts", "a.json"), "utf8")).toBe("mine");
    expect([existsSync(join(to, "in-use.json")), existsSync(join(to, ".appell-copy"))]).toEqual([false, false]);
    expect(readFileSync(join(from(), "drafts", "a.json"), "utf8")).toBe("mine");
  });

  it("uses drafts that lie in the new place already, and copies nothing over them", async () => {
    const to = join(folder, "shared");
    mkdirSync(join(to, "drafts"), { recursive: true });
    writeFileSync(join(to, "drafts", "a.json"), "theirs");
    await moveData(from(), to, places());
    expect(readFileSync(join(to, "drafts", "a.json"), "utf8")).toBe("theirs");
    expect(await dataLocation(places())).toBe(to);
  });

  it("stays where it is if the new place is inside it, holds other files or the program is portable", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "holiday.jpg"), "");
    await expect(moveData(from(), join(from(), "inner"), places())).rejects.toMatchObject({ code: "data.nested" });
    await expect(moveData(from(), folder, places())).rejects.toMatchObject({ code: "data.nested" });
    await expect(moveData(from(), join(folder, "full"), places())).rejects.toMatchObject({ code: "data.notEmpty" });
    const portable = { ...places(), portable: folder };
    await expect(moveData(from(), join(folder, "x"), portable)).rejects.toMatchObject({ code: "data.portable" });
    expect(await dataLocation(places())).toBe(from());
  });

  it("is the usual one where the file that names another is damaged", async () => {
    writeFileSync(join(folder, "user", "data-folder.json"), '{"folder":"relative"}');
    expect(await dataLocation(places())).toBe(from());
  });
});
