import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { passageField, retype } from "../window/letter-text";
import { showStep } from "../window/new-letter";

test("a damaged draft among good ones is set aside as it was and reported, and the good ones are there", async ({
  appell,
}) => {
  const ids: string[] = [];
  for (let count = 0; count < 3; count++) ids.push(await newDraft(appell.page));
  const [damaged = "", ...good] = ids;
  await answerOf(appell.page, "drafts.rename", { id: good[0] ?? "", name: "Guter Brief" });
  await appell.close();
  const folder = join(appell.dataFolder, "drafts");
  const half = readFileSync(join(folder, `${damaged}.json`), "utf8").slice(0, 900);
  writeFileSync(join(folder, `${damaged}.json`), half);

  const page = await appell.restart();
  await expect(page.locator(".row-title")).toHaveCount(2);
  await expect(page.locator(".row-title", { hasText: "Guter Brief" })).toBeVisible();
  const report = page.getByRole("region", { name: "Eine Datei ließ sich nicht lesen" });
  await expect(report).toContainText(damaged);
  await expect(report).toContainText("Ordner „unreadable“");

  const aside = join(appell.dataFolder, "unreadable");
  const names = readdirSync(aside);
  expect(names).toHaveLength(1);
  expect(readFileSync(join(aside, names[0] ?? ""), "utf8")).toBe(half);
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort(),
  ).toEqual(good.map((id) => `${id}.json`).sort());
});

test("a draft that is damaged while its window is open is set aside, and the words on the screen are saved @once", async ({
  appell,
}) => {
  const { page } = appell;
  const id = await newDraft(page);
  const draft = await appell.openedBy(() => answerOf(page, "drafts.show", { id }));
  const path = join(appell.dataFolder, "drafts", `${id}.json`);
  await showStep(draft, "Absätze");
  await expect(passageField(draft, 1)).toBeVisible();
  writeFileSync(path, '{"format":"appell-dr');
  await retype(draft, 1, "Das steht noch da.");
  await expect(draft.getByTestId("saved-state")).toHaveText("Gespeichert");
  await expect.poll(() => readFileSync(path, "utf8")).toContain("Das steht noch da.");
  expect(readdirSync(join(appell.dataFolder, "unreadable"))).toHaveLength(1);
});
