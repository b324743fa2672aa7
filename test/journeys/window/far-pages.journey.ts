import { expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";

const PASSAGES = 40;
const SENTENCE = "Wir bitten Sie, sich für die Schulen, die Wege und die Menschen in unserer Stadt einzusetzen. ";

test("pages that are far away are drawn when somebody scrolls to them, and given up again @once", async ({
  appell,
}) => {
  await expect(appell.page.getByRole("button", { name: /NRW, jetzt/u })).toBeVisible();
  const id = await newDraft(appell.page);
  const { draft } = await answerOf(appell.page, "drafts.load", { id });
  const [first] = draft.letter.passages;
  if (first === undefined) throw new Error("The template has no passage");
  const passages = Array.from({ length: PASSAGES }, (_, index) => ({
    ...first,
    id: `passage-${index}`,
    blocks: [{ kind: "paragraph", text: [{ kind: "text", text: `${index}. ${SENTENCE.repeat(8)}` }] }] as const,
    origin: { kind: "own" } as const,
  }));
  await answerOf(appell.page, "drafts.save", {
    draft: { ...draft, letter: { ...draft.letter, passages } },
    baseRevision: draft.revision,
  });
  const page = await appell.openedBy(() => appell.page.locator(".row-open").first().click());
  const pages = page.getByRole("region", { name: "Seiten", exact: true }).getByRole("img");
  await expect(pages.nth(8)).toBeAttached();
  await expect(pages.first().locator("path").first()).toBeAttached();
  await expect(pages.last().locator(".page-band")).toHaveCount(0);
  await pages.last().scrollIntoViewIfNeeded();
  await expect(pages.last().locator("path").first()).toBeAttached();
  await expect(pages.first().locator(".page-band")).toHaveCount(0);
  await pages.first().scrollIntoViewIfNeeded();
  await expect(pages.first().locator("path").first()).toBeAttached();
});
