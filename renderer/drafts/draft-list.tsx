import { useState } from "react";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { SearchField } from "../ui/search-field";
import { SegmentedControl } from "../ui/segmented-control";
import { DraftRow } from "./draft-row";
import { searchDrafts } from "./home-deeds";

/** Rows that are drawn at once; thousands of drafts are found by searching. */
const ROWS = 50;
const SORTS = ["changed", "title", "created"] as const;

/** All drafts, searched and sorted. */
export function DraftList() {
  const desk = useDesk();
  const { say } = useTexts();
  const { list, query } = useAppState(({ home }) => home);
  const [rows, setRows] = useState(ROWS);
  const drafts = list?.drafts ?? [];
  if (list === null || (drafts.length === 0 && query.search === "")) return null;
  return (
    <section className="drafts" aria-labelledby="drafts-title">
      <div className="drafts-head">
        <h2 id="drafts-title">{say("window.drafts.title")}</h2>
        <div className="drafts-find">
          <SegmentedControl
            label={say("window.drafts.sort")}
            segments={SORTS.map((id) => ({ id, label: say(`window.drafts.sorts.${id}`) }))}
            chosen={query.sort}
            onChoose={(sort) => void searchDrafts(desk, { sort })}
          />
          <SearchField
            label={say("window.drafts.search")}
            value={query.search}
            onChange={(search) => void searchDrafts(desk, { search: search.slice(0, 300) })}
          />
        </div>
      </div>
      {drafts.length === 0 ? (
        <p className="drafts-none">{say("window.drafts.none", { search: query.search })}</p>
      ) : (
        <ul className="rows">
          {drafts.slice(0, rows).map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      {drafts.length > rows ? (
        <div>
          <Button look="link" onPress={() => setRows(rows + 4 * ROWS)}>
            {say("window.drafts.more", { count: drafts.length - rows })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
