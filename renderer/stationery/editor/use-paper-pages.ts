import { useEffect, useMemo, useState } from "react";
import { MOST_KNOWN_BANDS } from "../../../preload/contract/preview";
import type { Failure } from "../../../preload/contract/result";
import type { Letter } from "../../../preload/letter/letter";
import type { Stationery } from "../../../preload/stationery/stationery";
import { NO_PAGES, pagesWithKnown, type ShownPages, shownKeys } from "../../preview/shown-pages";
import type { Desk } from "../../state/desk";
import { newestWins } from "../../state/newest-wins";
import { useDesk } from "../../state/use-desk";

/** The pages of a letter on stationery that is not kept yet. */
export interface PaperPages {
  readonly shown: ShownPages;
  readonly failure: Failure | null;
}

interface Wish {
  readonly letter: Letter;
  readonly stationery: Stationery;
}

/** Sets the pages whenever letter or stationery change, one run at a time. The stationery has to be one that can be kept. */
export function usePaperPages(letter: Letter, stationery: Stationery): PaperPages {
  const desk = useDesk();
  const [pages, setPages] = useState<PaperPages>({ shown: NO_PAGES, failure: null });
  const typeset = useMemo(() => typesetter(desk, setPages), [desk]);
  useEffect(() => {
    typeset({ letter, stationery });
  }, [typeset, letter, stationery]);
  return pages;
}

function typesetter(desk: Desk, show: (pages: PaperPages) => void): (wish: Wish) => void {
  let shown = NO_PAGES;
  return newestWins(async ({ letter, stationery }: Wish) => {
    const knownBands = shownKeys(shown).slice(0, MOST_KNOWN_BANDS);
    const result = await desk.call("preview.typeset", { letter, knownBands, stationery });
    if (result.ok) shown = pagesWithKnown(result.value, shown);
    show({ shown, failure: result.ok ? null : result.failure });
  });
}
