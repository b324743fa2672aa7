import type { OwnSheets } from "../../preload/contract/labels";
import { useTexts } from "../state/use-desk";
import "../ui/offer.css";

/** Sheets that could not be read, so that nobody believes that they are gone. */
export function ShelfNotes({ own: { setAside, newer } }: { readonly own: OwnSheets }) {
  const { say } = useTexts();
  return (
    <>
      {setAside.length === 0 ? null : <p className="offer">{say("labels.setAside", { count: setAside.length })}</p>}
      {newer === 0 ? null : <p className="offer">{say("labels.newer", { count: newer })}</p>}
    </>
  );
}
