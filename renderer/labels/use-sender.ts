import { useEffect, useState } from "react";
import type { Sender } from "../../preload/letter/sender";
import { useDesk } from "../state/use-desk";
import { findSender } from "./label-deeds";

/** Who sends what goes into the envelope; null until it is known, and where nobody is. */
export function useSender(): Sender | null {
  const desk = useDesk();
  const [sender, setSender] = useState<Sender | null>(null);
  useEffect(() => void findSender(desk).then(setSender), [desk]);
  return sender;
}
