import { writtenDate } from "../../preload/letter/letter-date";
import { localDay } from "../../preload/letter/local-day";
import type { ChangingMessages } from "../localisation/changing-messages";
import type { DraftStoreOptions } from "./store-parts";

/** Names drafts that stand beside others, in the language of the messages: "Einladung (Kopie)". */
export function twinNames({ text, current }: ChangingMessages): DraftStoreOptions["twinName"] {
  return (kind, name, instant) => {
    const day = writtenDate(localDay(new Date(instant)), current().language);
    return text(`twins.${kind}`, { name: name === "" ? text("menu.untitled") : name, day });
  };
}
