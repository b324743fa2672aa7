import { useEffect, useState } from "react";
import type { Printer } from "../../preload/contract/printing";
import { useDesk } from "../state/use-desk";
import { findPrinters } from "./label-deeds";

export interface ChosenPrinter {
  readonly printers: readonly Printer[];
  /** Name of the chosen one; null where the system's dialog asks. */
  readonly printer: string | null;
  readonly choose: (name: string | null) => void;
}

/** The printers of this machine, the system's own one chosen; none where `isAsked` is false. */
export function usePrinters(isAsked: boolean): ChosenPrinter {
  const desk = useDesk();
  const [printers, setPrinters] = useState<readonly Printer[]>([]);
  const [printer, choose] = useState<string | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    void findPrinters(desk).then((found) => {
      setPrinters(found);
      choose(found.find(({ isDefault, name }) => isDefault && name !== "")?.name ?? null);
    });
  }, [desk, isAsked]);
  return { printers, printer, choose };
}
