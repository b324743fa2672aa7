import { useEffect, useRef, useState } from "react";
import type { AddressPicture } from "../../preload/contract/labels";
import type { Failure } from "../../preload/contract/result";
import type { AddressOrder } from "../../preload/labels/address-order";
import { useDesk } from "../state/use-desk";
import { typesetPage } from "./label-deeds";

export interface ShownAddresses {
  /** The last page that was set; null before there is one and where the order has none. */
  readonly picture: AddressPicture | null;
  readonly failure: Failure | null;
}

const NOTHING: ShownAddresses = { picture: null, failure: null };

/** A page of an order, set anew whenever something of it changes; what comes too late is left aside. */
export function useAddressPage(order: AddressOrder | null, page: number): ShownAddresses {
  const desk = useDesk();
  const [shown, setShown] = useState(NOTHING);
  const asked = useRef(0);
  // Orders are made anew with every drawing; they are the same where they say the same.
  const said = order === null ? "" : JSON.stringify(order);
  useEffect(() => {
    const mine = ++asked.current;
    if (said === "") return setShown(NOTHING);
    void typesetPage(desk, JSON.parse(said) as AddressOrder, page).then((result) => {
      if (mine !== asked.current) return;
      setShown(result.ok ? { picture: result.value, failure: null } : { picture: null, failure: result.failure });
    });
  }, [desk, said, page]);
  return shown;
}
