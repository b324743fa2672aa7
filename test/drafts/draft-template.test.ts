import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDraftTemplate } from "../../main/drafts/draft-template";
import { loadTemplate } from "../../main/templates/template-library";
import type { Draft } from "../../preload/letter/draft";
import { newDraft } from "../../preload/letter/new-letter";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { scratchFolder } from "../command-line/scratch-folder";
import { aLetter } from "../letter/letter-builder";
import { BUILT_IN_TEMPLATES } from "./open-test-store";

const { path } = scratchFolder();
const ID = "sicherer-schulweg";

/** A draft that says it was made from an edition of a template. */
function madeFrom(id: string, version: number): Draft {
  const template = { id, version, choices: DEFAULT_CHOICES, facts: {} };
  const draftId = "11111111-2222-4333-8444-555555555555";
  return newDraft(aLetter(), { template, source: null }, draftId, "2026-11-22T09:00:00.000Z");
}

/** A folder of built-in templates in which every file but one is damaged. */
function builtIn(): string {
  mkdirSync(path("built-in"), { recursive: true });
  copyFileSync(join(BUILT_IN_TEMPLATES, `${ID}.json`), path(`built-in/${ID}.json`));
  writeFileSync(path("built-in/a-damaged-one.json"), "{");
  return path("built-in");
}

describe("the template of a draft", () => {
  it("is the one beside it, before the built-in one", async () => {
    const template = await loadTemplate(BUILT_IN_TEMPLATES, ID);
    mkdirSync(path("drafts/templates"), { recursive: true });
    writeFileSync(
      path(`drafts/templates/${ID}@${template.version}.json`),
      JSON.stringify({ ...template, title: "Beim Brief" }),
    );
    const found = await findDraftTemplate(madeFrom(ID, template.version), path("drafts"), builtIn());
    expect(found?.title).toBe("Beim Brief");
  });

  it("is the built-in one of the same edition, for which no other file is read", async () => {
    const template = await loadTemplate(BUILT_IN_TEMPLATES, ID);
    expect(await findDraftTemplate(madeFrom(ID, template.version), path("none"), builtIn())).toEqual(template);
  });

  it("is none where it is nowhere to be found: another edition, another name, a way out of the folder", async () => {
    const { version } = await loadTemplate(BUILT_IN_TEMPLATES, ID);
    const find = (draft: Draft) => findDraftTemplate(draft, path("none"), builtIn());
    expect(await find(madeFrom(ID, version + 1))).toBeNull();
    expect(await find(madeFrom("unknown-letter", 1))).toBeNull();
    expect(await find(madeFrom(`../built-in/${ID}`, version))).toBeNull();
    expect(await find({ ...madeFrom(ID, version), template: null })).toBeNull();
  });
});
