import { describe, expect, it } from "vitest";
import { stepZoom, turnPage } from "../../../renderer/preview/preview-state";
import { after, anOpenDraft, editorOf } from "../open-window";

describe("looking at the pages", () => {
  const shown = {
    pages: [{ bands: [] }, { bands: [] }, { bands: [] }],
    places: [],
    findings: [],
    words: [],
    printed: { form: "B", parts: [] },
  } as const;
  const looking = after(anOpenDraft(), (state) => ({
    ...state,
    editor: { ...editorOf(state), preview: { ...editorOf(state).preview, shown } },
  }));
  const page = (...steps: readonly (1 | -1)[]) => editorOf(after(looking, ...steps.map(turnPage))).preview.page;
  const zoom = (direction: 1 | -1, present: number) =>
    editorOf(after(looking, stepZoom(direction, present))).preview.zoom;

  it("goes page by page and stays at both ends", () => {
    expect([page(1), page(1, 1), page(1, 1, 1), page(-1), page(1, -1)]).toEqual([2, 3, 3, 1, 1]);
  });

  it("zooms from what is on the screen to the next step, and stays at both ends", () => {
    const zooms = [zoom(1, 0.63), zoom(-1, 0.63), zoom(1, 1), zoom(-1, 0.5), zoom(1, 2)];
    expect(zooms).toEqual([0.67, 0.5, 1.1, "fit", "fit"]);
  });
});
