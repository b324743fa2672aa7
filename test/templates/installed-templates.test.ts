import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { availableTemplates, findTemplate, installTemplate } from "../../main/templates/installed-templates";

const builtIn = fileURLToPath(new URL("../../assets/templates", import.meta.url));
const ID = "nrw-jetzt-erst-gerecht";
let installed = "";
beforeEach(() => {
  installed = mkdtempSync(join(tmpdir(), "appell-templates-"));
});
afterEach(() => rmSync(installed, { recursive: true, force: true }));

const find = () => findTemplate(ID, builtIn, installed);

describe("installed templates", () => {
  it("stand beside those that come with the app, and a newer edition takes the place of an older one", async () => {
    const template = await find();
    await installTemplate({ ...template, version: template.version + 1, title: "Neuer" }, builtIn, installed);
    await installTemplate({ ...template, id: "other-letter", title: "Anderer" }, builtIn, installed);
    expect(await find()).toMatchObject({ version: template.version + 1, title: "Neuer" });
    const ids = (await availableTemplates(builtIn, installed)).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => id === ID)).toHaveLength(1);
    expect(ids).toContain("other-letter");
  });

  it("never give way to an older edition", async () => {
    const template = await find();
    const older = { ...template, version: template.version - 1 };
    await expect(installTemplate(older, builtIn, installed)).rejects.toMatchObject({ code: "template.older" });
    expect(readdirSync(installed)).toEqual([]);
  });

  it("keep their words: another text under the same number is refused, the same text changes nothing", async () => {
    const template = { ...(await find()), id: "handed-round" };
    await installTemplate(template, builtIn, installed);
    const path = join(installed, "handed-round.json");
    const before = statSync(path, { bigint: true });
    const otherWords = { ...template, title: "Mit anderen Worten" };
    await expect(installTemplate(otherWords, builtIn, installed)).rejects.toMatchObject({
      code: "template.sameEdition",
      values: { title: "Mit anderen Worten", version: template.version },
    });
    await installTemplate(template, builtIn, installed);
    const after = statSync(path, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect((await findTemplate("handed-round", builtIn, installed)).title).toBe(template.title);
  });

  it("include no other text for an edition that comes with the app", async () => {
    const otherWords = { ...(await find()), title: "Untergeschoben" };
    await expect(installTemplate(otherWords, builtIn, installed)).rejects.toMatchObject({
      code: "template.sameEdition",
    });
    expect(readdirSync(installed)).toEqual([]);
  });

  it("are listed although one of them can't be read", async () => {
    const template = await find();
    await installTemplate({ ...template, id: "readable" }, builtIn, installed);
    writeFileSync(join(installed, "broken.json"), "{");
    expect((await availableTemplates(builtIn, installed)).map(({ id }) => id)).toContain("readable");
  });

  it("are unknown by a name that is none of theirs", async () => {
    await expect(findTemplate("../secret", builtIn, installed)).rejects.toMatchObject({ code: "template.unknown" });
  });
});
