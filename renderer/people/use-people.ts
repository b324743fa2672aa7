import { useEffect, useRef, useState } from "react";
import type { FoundPeople } from "../../preload/contract/people";
import { useDesk } from "../state/use-desk";
import { findPeople } from "./people-deeds";

/** What the address book has for some words, and a way to look again. An answer that comes too late is left aside. */
export function usePeople(search: string): { readonly found: FoundPeople | null; readonly look: () => void } {
  const desk = useDesk();
  const [found, setFound] = useState<FoundPeople | null>(null);
  const [round, setRound] = useState(0);
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    void findPeople(desk, search).then((answer) => {
      if (mine === asked.current && answer !== null) setFound(answer);
    });
  }, [desk, search, round]);
  return { found, look: () => setRound((before) => before + 1) };
}
