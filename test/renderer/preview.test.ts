import { describe, expect, it } from "vitest";
import type { PageWords, Preview, PreviewBand, PreviewPage, PreviewPlace } from "../../preload/contract/preview";
import type { Result } from "../../preload/contract/result";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { defaultStationery } from "../../preload/stationery/stationery";
import { newStationeryProfile, type StationeryProfile } from "../../preload/stationery/stationery-profile";
import { markOnPage, partAt, placeOfPart } from "../../renderer/preview/page-places";
import { previewLetters } from "../../renderer/preview/preview-listener";
import { showTab, stepZoom, turnPage } from "../../renderer/preview/preview-state";
import { changeSettings } from "../../renderer/state/app-state";
import { typed } from "../../renderer/state/editing";
import { inEditor } from "../../renderer/state/editor-state";
import { createStore } from "../../renderer/state/store";
import { chooseStationery } from "../../renderer/stationery/paper-edits";
import { knowStationery } from "../../renderer/stationery/stationery-listener";
import { aLetter } from "../letter/letter-builder";
import { aBridge, after, anOpenDraft, DRAFT_ID, editorOf } from "./open-window";
import { settle } from "./standing-clock";

const NOTHING_FOUND = { places: [], findings: [], words: [], printed: { form: "B", parts: [] } } as const;

const subject = (text: string) => typed("subject", 0, (letter) => setParts(letter, { subject: text }));

const band = (key: string): PreviewBand => ({ key, picture: { kind: "svg", svg: key, topMm: 0, bottomMm: 10 } });
const aPage = (...keys: readonly string[]): PreviewPage => ({ bands: keys.map(band) });
const sentBefore = (key: string): PreviewBand => ({ key, picture: null });

/** An open draft whose pages are set; `finish` ends the run that is under way. */
function observed(state = anOpenDraft(aLetter({ subject: "0" }))) {
  const store = createStore(state);
  const asked: string[] = [];
  const known: (readonly string[])[] = [];
  const words: (readonly PageWords[] | undefined)[] = [];
  const answers: ((result: Result<Preview>) => void)[] = [];
  const bridge = aBridge({
    "preview.typeset": ({ letter, knownBands, words: wanted }) => {
      words.push(wanted);
      asked.push(letter.subject);
      known.push(knownBands);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  previewLetters(store, bridge);
  const finish = async (result?: Result<Preview>) => {
    answers.at(-1)?.(result ?? { ok: true, value: { pages: [aPage(asked.at(-1) ?? "")], ...NOTHING_FOUND } });
    await settle();
  };
  const pages = () => editorOf(store.read()).preview.shown?.pages;
  const texts = () =>
    pages()?.map(({ bands }) => bands.map(({ picture }) => (picture.kind === "svg" ? picture.svg : "")).join(" "));
  return { store, asked, known, words, finish, pages, texts };
}

describe("setting the pages of the open letter", () => {
  it("sets only the newest text, one at a time", async () => {
    const { store, asked, finish, texts } = observed();
    for (const text of ["1", "2", "3"]) store.change(subject(text));
    await settle();
    expect(asked).toEqual(["0"]);
    await finish();
    expect(asked).toEqual(["0", "3"]);
    await finish();
    expect(asked).toEqual(["0", "3"]);
    expect(texts()).toEqual(["3"]);
  });

  it("keeps the pages from before and says why where the newest text can't be set", async () => {
    const { store, finish, texts } = observed();
    await finish();
    store.change(subject("1"));
    const failure = { code: "character.unsettable", values: {} };
    await finish({ ok: false, failure });
    expect(texts()).toEqual(["0"]);
    expect(editorOf(store.read()).preview.failure).toBe(failure);
    store.change(subject("2"));
    await finish();
    expect(editorOf(store.read()).preview.failure).toBeNull();
  });

  it("says which pictures it has and shows them again where they are not sent again", async () => {
    const { store, known, finish, pages, texts } = observed();
    await finish({ ok: true, value: { pages: [aPage("a", "b"), aPage("c")], ...NOTHING_FOUND } });
    const before = pages();
    store.change(subject("1"));
    await settle();
    expect(known).toEqual([[], ["a", "b", "c"]]);
    const first: PreviewPage = { bands: [sentBefore("a"), band("d")] };
    await finish({ ok: true, value: { pages: [first, { bands: [sentBefore("c")] }], ...NOTHING_FOUND } });
    expect(texts()).toEqual(["a d", "c"]);
    expect(pages()?.[0]?.bands[0]).toBe(before?.[0]?.bands[0]);
    expect(pages()?.[1]).toBe(before?.[1]);
  });

  it("asks for the places of words that were found, and sets no page for those it knows", async () => {
    const { store, asked, finish, words } = observed(anOpenDraft(aLetter({ subject: "Mehr Bäume" })));
    await finish();
    const found = { part: "subject", id: "", from: 5, to: 10 } as const;
    store.change(inEditor((editor) => ({ ...editor, found: [found] })));
    await settle();
    await finish();
    expect(words).toEqual([[], [found]]);
    store.change(inEditor((editor) => ({ ...editor, found: [found] })));
    store.change(inEditor((editor) => ({ ...editor, found: [] })));
    await settle();
    expect(asked).toHaveLength(2);
  });

  it("sets nothing while nobody sees it, and the present text as soon as somebody does", async () => {
    const { store, asked } = observed(after(anOpenDraft(), changeSettings({ isPreviewShown: false })));
    store.change(subject("1"));
    await settle();
    expect(asked).toEqual([]);
    store.change(showTab("page"));
    await settle();
    expect(asked).toEqual(["1"]);
  });
});

describe("the pages of a letter on stationery of one's own", () => {
  const OWN = "22222222-3333-4444-8555-666666666666";
  const knowing = (fontSizePt: number, ...others: readonly StationeryProfile[]) => {
    const stationery = { ...defaultStationery("B"), fontSizePt };
    const profile = newStationeryProfile(stationery, OWN, "2026-11-22T10:00:00.000Z");
    return knowStationery({ profiles: [profile, ...others], presets: [], setAside: [], newer: 0 });
  };
  const onOwn = anOpenDraft(aLetter({ subject: "0", stationery: { id: OWN, mode: "digital" } }), knowing(11));

  it("are set anew where that stationery changed or went away, and not where another did", async () => {
    const { store, asked, finish } = observed(onOwn);
    await finish();
    const other = newStationeryProfile(defaultStationery("A"), DRAFT_ID, "2026-11-22T10:00:00.000Z");
    store.change(knowing(11, other));
    await settle();
    expect(asked).toEqual(["0"]);
    store.change(knowing(12, other));
    await finish();
    expect(asked).toEqual(["0", "0"]);
    store.change(knowStationery({ profiles: [other], presets: [], setAside: [], newer: 0 }));
    await finish({ ok: false, failure: { code: "stationery.unknown", values: { id: OWN } } });
    expect(asked).toEqual(["0", "0", "0"]);
    store.change(chooseStationery("din-5008-b", "Schlicht"));
    await finish();
    expect(asked).toHaveLength(4);
    expect(editorOf(store.read()).preview.failure).toBeNull();
  });
});

describe("looking at the pages", () => {
  const shown = { pages: [{ bands: [] }, { bands: [] }, { bands: [] }], ...NOTHING_FOUND };
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

describe("places on the pages", () => {
  const place = (part: string, id: string, onPage: number, yMm: number): PreviewPlace => ({
    part,
    id,
    page: onPage,
    xMm: 25,
    yMm,
  });
  const places = [
    place("address", "", 1, 62),
    place("subject", "", 1, 98),
    place("passage", "a", 1, 110),
    place("passageEnd", "a", 1, 128),
    place("passage", "b", 1, 250),
    place("passageEnd", "b", 2, 40),
    place("closing", "", 2, 60),
  ];

  it("tell which part of the letter was clicked on", () => {
    const at = (onPage: number, yMm: number) => {
      const found = partAt(places, onPage, 30, yMm);
      return `${found?.part}${found?.id}`;
    };
    expect([at(1, 70), at(1, 99), at(1, 120), at(1, 260), at(2, 35), at(2, 70)]).toEqual([
      "address",
      "subject",
      "passagea",
      "passageb",
      "passageb",
      "closing",
    ]);
    expect(partAt(places, 1, 30, 10)).toBeNull();
  });

  it("tell columns apart: the address from what stands beside it, and one signature from the next", () => {
    const beside = (part: string, id: string, xMm: number, yMm: number): PreviewPlace => ({
      part,
      id,
      page: 1,
      xMm,
      yMm,
    });
    const first = [
      beside("returnLine", "", 25, 45),
      beside("address", "", 25, 62),
      beside("information", "", 125, 50),
      beside("informationLine", "phone", 125, 50),
      beside("informationLine", "date", 125, 59),
      beside("subject", "", 25, 98),
      beside("closing", "", 25, 120),
      beside("signatory", "0", 25, 145),
      beside("signatory", "1", 110, 145),
      beside("enclosures", "", 25, 170),
      beside("enclosuresLine", "0", 25, 178),
      beside("enclosuresLine", "1", 25, 183),
    ];
    const at = (xMm: number, yMm: number) => {
      const found = partAt(first, 1, xMm, yMm);
      return `${found?.part} ${found?.id}`.trim();
    };
    expect([at(40, 47), at(40, 70), at(150, 52), at(150, 70), at(150, 99)]).toEqual([
      "returnLine",
      "address",
      "informationLine phone",
      "informationLine date",
      "subject",
    ]);
    expect([at(40, 122), at(40, 135), at(150, 135), at(40, 147), at(150, 147)]).toEqual([
      "closing",
      "signatory 0",
      "signatory 1",
      "signatory 0",
      "signatory 1",
    ]);
    expect([at(40, 172), at(40, 176), at(40, 183)]).toEqual(["enclosures", "enclosuresLine 0", "enclosuresLine 1"]);
  });

  it("tell where what is edited stands, or will stand once it has words", () => {
    const at = (part: string, id = "") => placeOfPart(places, { part, id });
    expect(at("passage", "b")).toMatchObject({ page: 1, yMm: 250 });
    expect(at("signatory", "0")).toMatchObject({ page: 2, yMm: 60 });
    expect(at("remark")).toMatchObject({ page: 1, yMm: 62 });
    expect(at("copy", "0")).toMatchObject({ page: 2, yMm: 60 });
    expect(placeOfPart([], { part: "address", id: "" })).toEqual({ page: 1, yMm: 0 });
  });

  it("tell where a passage stands, also where it runs over the edge of a page", () => {
    expect(markOnPage(places, "a", 1)).toEqual({ topMm: 109.2, bottomMm: 129.6 });
    expect(markOnPage(places, "a", 2)).toBeNull();
    expect(markOnPage(places, "b", 1)).toEqual({ topMm: 249.2, bottomMm: 272 });
    expect(markOnPage(places, "b", 2)).toEqual({ topMm: 32, bottomMm: 41.6 });
    expect(markOnPage(places, null, 1)).toBeNull();
  });
});
