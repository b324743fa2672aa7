import { useDeferredValue, useState } from "react";
import type { DraftSummary } from "../../preload/contract/drafts";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { DraftRow } from "./draft-row";

/** Rows that are drawn; thousands of drafts are found by searching. */
const ROWS = 50;
/** Of these, what most windows show is drawn first; the others follow as soon as it is on the screen. */
const FIRST_ROWS = 15;

/** The rows of the list, and below them the way to more of them. */
export function DraftRows({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const { say } = useTexts();
  const [rows, setRows] = useState(ROWS);
  const drawn = useDeferredValue(rows, FIRST_ROWS);
  return (
    <>
      <ul className="rows">
        {drafts.slice(0, drawn).map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
      {drafts.length > rows ? (
        <div>
          <Button look="link" onPress={() => setRows(rows + 4 * ROWS)}>
            {say("window.drafts.more", { count: drafts.length - rows })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
