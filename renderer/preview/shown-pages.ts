import type { Preview, PreviewBand, PreviewPicture } from "../../preload/contract/preview";

/** The pages that the window shows, with all their pictures. */
export interface ShownPages extends Omit<Preview, "pages"> {
  readonly pages: readonly ShownPage[];
}

export interface ShownPage {
  readonly bands: readonly ShownBand[];
}

export interface ShownBand extends PreviewBand {
  readonly picture: PreviewPicture;
}

export const NO_PAGES: ShownPages = {
  pages: [],
  places: [],
  findings: [],
  words: [],
  printed: { form: "B", parts: [] },
};

/** Keys of all bands that are shown, each once. */
export function shownKeys({ pages }: ShownPages): readonly string[] {
  return [...new Set(pages.flatMap(({ bands }) => bands.map(({ key }) => key)))];
}

/** New pages with the pictures that were not sent again; what did not change stays the same object. */
export function pagesWithKnown(preview: Preview, before: ShownPages): ShownPages {
  const known = new Map(before.pages.flatMap(({ bands }) => bands.map((band) => [band.key, band])));
  const pages = preview.pages.map(({ bands }, index) => {
    const shown = bands.flatMap(({ key, picture }): readonly ShownBand[] => {
      const present = known.get(key);
      if (present !== undefined) return [present];
      return picture === null ? [] : [{ key, picture }];
    });
    const page = before.pages[index];
    return page !== undefined && isSame(page.bands, shown) ? page : { bands: shown };
  });
  return { ...preview, pages };
}

function isSame(before: readonly ShownBand[], after: readonly ShownBand[]): boolean {
  return before.length === after.length && after.every((band, index) => band === before[index]);
}
