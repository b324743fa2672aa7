import type { Messages } from "../localisation/messages";
import type { DraftStoreOptions } from "./store-parts";

/** Names drafts that stand beside others, in the language of the messages: "Einladung (Kopie)". */
export function twinNames(text: Messages["text"]): DraftStoreOptions["twinName"] {
  return (kind, name, instant) =>
    text(`twins.${kind}`, { name: name === "" ? text("menu.untitled") : name, day: instant.slice(0, 10) });
}
