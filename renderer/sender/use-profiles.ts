import { useEffect, useState } from "react";
import type { SenderProfiles } from "../../preload/contract/people";
import { useDesk } from "../state/use-desk";
import { listProfiles } from "./sender-deeds";

/** The profiles of senders, and a way to look again; null until they are there. */
export function useProfiles(): { readonly found: SenderProfiles | null; readonly look: () => void } {
  const desk = useDesk();
  const [found, setFound] = useState<SenderProfiles | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void listProfiles(desk).then((answer) => {
      if (isWanted && answer !== null) setFound(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, round]);
  return { found, look: () => setRound((before) => before + 1) };
}
