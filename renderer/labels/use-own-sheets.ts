import { useCallback, useEffect, useState } from "react";
import type { OwnSheets } from "../../preload/contract/labels";
import { useDesk } from "../state/use-desk";
import { findOwnSheets } from "./label-deeds";

const NONE: OwnSheets = { sheets: [], setAside: [], newer: 0 };

/** The label sheets of one's own, and a way to look again. */
export function useOwnSheets(): { readonly own: OwnSheets; readonly look: () => Promise<void> } {
  const desk = useDesk();
  const [own, setOwn] = useState(NONE);
  const look = useCallback(async () => {
    const found = await findOwnSheets(desk);
    if (found !== null) setOwn(found);
  }, [desk]);
  useEffect(() => void look(), [look]);
  return { own, look };
}
