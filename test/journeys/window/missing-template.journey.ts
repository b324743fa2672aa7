import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { newDraft } from "../ask-app";
import { openDraft } from "../drafts/open-draft";
import { expectAccessible } from "./expect-accessible";

test("where the template is not at hand, the rail still says how long the letter is @once", async ({ appell }) => {
  const { page, dataFolder } = appell;
  const path = join(dataFolder, "drafts", `${await newDraft(page)}.json`);
  const draft = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...draft, template: { ...draft.template, id: "nicht-da" } }));
  await appell.restart();
  const letter = await openDraft(appell, appell.page, 0);
  const figures = letter.getByRole("region", { name: "Brief in Zahlen" });
  await expect(figures).toContainText(/\d+ Wörter · 2 Seiten/u);
  await expect(figures).toContainText("Die Vorlage liegt nicht auf diesem Rechner.");
  await expectAccessible(letter);
});
