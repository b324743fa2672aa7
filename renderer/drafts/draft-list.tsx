import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { SearchField } from "../ui/search-field";
import { SegmentedControl } from "../ui/segmented-control";
import { DraftRows } from "./draft-rows";
import { searchDrafts } from "./home-deeds";

const SORTS = ["changed", "title", "created"] as const;

/** All drafts, searched and sorted. */
export function DraftList() {
  const desk = useDesk();
  const { say } = useTexts();
  // Not the whole of home: the rows are the dearest part of the page, and templates come in just after them.
  const list = useAppState(({ home }) => home.list);
  const query = useAppState(({ home }) => home.query);
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
        <DraftRows drafts={drafts} />
      )}
    </section>
  );
}
