import { describe, expect, it } from "vitest";
import { setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import type { Letter } from "../../preload/letter/letter";
import { paragraph } from "../../preload/letter/rich-text";
import { composition } from "../../preload/template/compose/composition";
import { keepWording, takeStance, takeTone, takeWording, typeFact } from "../../renderer/positions/choice-edits";
import { positionsView } from "../../renderer/positions/position-view";
import type { AppTransition } from "../../renderer/state/app-state";
import { edit, undoEdit } from "../../renderer/state/editing";
import { openEditor } from "../../renderer/state/editor-state";
import { aLetter } from "../letter/letter-builder";
import { buildFact, buildPassage, buildPosition, buildTemplate, CHOICES } from "../template/template-builder";
import { aDraft, after, aWindow, editorOf } from "./open-window";

const TODAY = "2026-11-22";
const path = buildPosition("path", { kind: "criticism" });
const light = buildPosition("light");
const town = buildFact({ id: "town", value: "Essen", isLocal: true });
const template = buildTemplate({
  facts: [town],
  positions: [light, path],
  passages: [
    buildPassage("opening", [{ text: "Hello from {town}." }]),
    buildPassage("paths", [
      { position: "path", carried: "The path is bad.", softened: "Is the path good?" },
      { position: "light", carried: "We want light.", softened: "Some light?" },
    ]),
  ],
});

function opened(...changes: readonly AppTransition[]) {
  const made = { id: template.id, version: 1, choices: CHOICES, facts: {} };
  const empty = aLetter({ passages: [] });
  const letter: Letter = { ...empty, ...composition(template, CHOICES, {}, empty, TODAY) };
  const open = openEditor({ draft: { ...aDraft(letter), template: made }, template, isReadOnly: false });
  const state = after(aWindow(), open, ...changes);
  const editor = editorOf(state);
  const content = editor.history.present;
  const view = positionsView(content, content.template ?? made, template, TODAY);
  return { state, editor, content, view, of: (id: string) => viewOf(view, id) };
}

function viewOf({ groups }: ReturnType<typeof positionsView>, id: string) {
  const found = groups.flatMap(({ positions }) => positions).find(({ position }) => position.id === id);
  if (found === undefined) throw new Error(`No position ${id}`);
  return found;
}

const drop = takeStance(template, path, "dropped", TODAY);
const rewrite = (id: string) => edit("type", (letter) => setPassageBlocks(letter, id, [paragraph("Mine.")]));

describe("the positions of a draft", () => {
  it("stand in groups, criticism first, with where they are in the letter", () => {
    const { view, of } = opened();
    expect(view.groups.map(({ kind, positions }) => [kind, positions.length])).toEqual([
      ["criticism", 1],
      ["demand", 1],
    ]);
    expect(of("path")).toMatchObject({ stance: "carried", passages: [{ id: "paths", number: 2 }], offers: [] });
    expect(of("path").sentences).toEqual({
      carried: "The path is bad.",
      softened: "Is the path good?",
      dropped: "",
    });
    expect(opened(drop).of("path")).toMatchObject({ stance: "dropped", passages: [] });
  });

  it("are offered new words where they changed, and words without a position elsewhere", () => {
    const { of, view } = opened(rewrite("paths"), drop);
    expect([of("path").offers.length, of("light").offers.length, view.offers.length]).toEqual([1, 0, 0]);
    const moved = opened(rewrite("opening"), typeFact(template, town, "Herne", { today: TODAY, now: 0 }));
    expect(moved.view.offers).toMatchObject([{ kind: "reword", passage: "opening" }]);
  });

  it("take or decline an offer as one step with the number of the passage", () => {
    const { view, of, state } = opened(rewrite("paths"), drop);
    const [offer] = of("path").offers;
    if (offer === undefined || offer.kind === "add") throw new Error("no offer");
    const label = (change: AppTransition) => editorOf(after(state, change)).history.past.at(-1)?.label;
    expect(label(keepWording(offer))).toEqual({ key: "edits.keepWording", values: { number: 2 } });
    expect(label(takeWording(offer, view.composed, template))).toEqual({
      key: "edits.takeWording",
      values: { number: 2 },
    });
    expect(editorOf(after(state, keepWording(offer), undoEdit())).step).toBe("positions");
  });
});

describe("a choice", () => {
  it("is called by what it does, lights up and brings its passage into view", () => {
    const { editor } = opened(drop);
    expect(editor.history.past.at(-1)?.label).toEqual({
      key: "edits.positionDropped",
      values: { number: 2, label: "path" },
    });
    expect([editor.lit?.passages, editor.passage]).toEqual([["paths"], "paths"]);
  });

  it("that changes no words lights nothing up", () => {
    expect(opened(takeTone(template, "firm", TODAY)).editor.lit).toBeNull();
  });

  it("typed into a fact is one step as long as somebody types on", () => {
    const type = (value: string, now: number) => typeFact(template, town, value, { today: TODAY, now });
    const { editor, content } = opened(type("H", 0), type("He", 200), type("Herne", 400));
    expect(editor.history.past).toHaveLength(1);
    expect(content.template?.facts).toEqual({ town: "Herne" });
    expect(content.letter.passages[0]?.blocks).toEqual([paragraph("Hello from Herne.")]);
  });
});
