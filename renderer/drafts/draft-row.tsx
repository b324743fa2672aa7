import { Ellipsis } from "lucide-react";
import { memo } from "react";
import { Button } from "react-aria-components";
import type { DraftSummary } from "../../preload/contract/drafts";
import { spokenTime } from "../i18n/spoken-time";
import { openDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Menu } from "../ui/menu";
import { binDraft, duplicateDraft, handOverDraft, openHistory, showDraft } from "./draft-deeds";

/** One draft: a click opens it, the menu beside it does the rest. */
export const DraftRow = memo(function DraftRow({ draft }: { readonly draft: DraftSummary }) {
  const desk = useDesk();
  const texts = useTexts();
  const { say } = texts;
  const { id, isNewer } = draft;
  const title = draft.title === "" ? say("window.drafts.untitled") : draft.title;
  const details = [draft.recipient, draft.sender, isNewer ? say("window.drafts.newer") : ""].filter(Boolean);
  const entries = [
    {
      id: "rename",
      isDisabled: isNewer,
      onChoose: () => desk.change(openDialog({ kind: "rename", id, name: draft.title })),
    },
    { id: "duplicate", isDisabled: isNewer, onChoose: () => void duplicateDraft(desk, id) },
    { id: "history", isDisabled: isNewer, onChoose: () => void openHistory(desk, id) },
    { id: "handOver", isDisabled: isNewer, onChoose: () => void handOverDraft(desk, id) },
    { id: "bin", onChoose: () => void binDraft(desk, id, title) },
  ];
  return (
    <li className="row">
      <Button className="row-open" onPress={() => void showDraft(desk, id)}>
        <span className="row-words">
          <span className="row-title">{title}</span>
          <span className="row-details">{details.join(" · ")}</span>
        </span>
        <span className="row-time">{spokenTime(draft.changed, desk.now(), texts)}</span>
      </Button>
      <Menu
        label={say("window.drafts.actions", { title })}
        icon={<Ellipsis size={18} aria-hidden />}
        entries={entries.map((entry) => ({ ...entry, label: say(`window.drafts.${entry.id}`) }))}
      />
    </li>
  );
});
