import { describe, expect, it } from "vitest";
import type { PageWords, Preview, PreviewBand, PreviewPage } from "../../../preload/contract/preview";
import type { Result } from "../../../preload/contract/result";
import { setParts } from "../../../preload/letter/edits/letter-edits";
import { defaultStationery } from "../../../preload/stationery/stationery";
import { newStationeryProfile, type StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { previewLetters } from "../../../renderer/preview/preview-listener";
import { showTab } from "../../../renderer/preview/preview-state";
import { changeSettings } from "../../../renderer/state/app-state";
import { typed } from "../../../renderer/state/editing";
import { inEditor } from "../../../renderer/state/editor-state";
import { createStore } from "../../../renderer/state/store";
import { chooseStationery } from "../../../renderer/stationery/paper-edits";
import { knowStationery } from "../../../renderer/stationery/stationery-listener";
import { aLetter } from "../../letter/letter-builder";
import { aBridge, after, anOpenDraft, DRAFT_ID, editorOf } from "../open-window";
import { settle } from "../standing-clock";

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
