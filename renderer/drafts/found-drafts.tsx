import { LifeBuoy, X } from "lucide-react";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button, IconButton } from "../ui/button";
import { showDraft } from "./draft-deeds";

/** Texts that an earlier run could not finish saving, or that came from elsewhere: they are drafts now. */
export function FoundDrafts() {
  const desk = useDesk();
  const { say } = useTexts();
  const found = useAppState(({ home }) => home.list?.found ?? NONE);
  if (found.length === 0) return null;
  return (
    <section className="found" aria-labelledby="found-title">
      <LifeBuoy size={18} aria-hidden />
      <div className="unreadable-words">
        <h2 id="found-title">{say("window.found.title", { count: found.length })}</h2>
        <ul>
          {found.map(({ id, title, from }) => (
            <li key={id}>
              <Button look="link" onPress={() => void showDraft(desk, id)}>
                {title === "" ? say("window.drafts.untitled") : title}
              </Button>{" "}
              – {say(`window.found.from.${from}`)}
            </li>
          ))}
        </ul>
      </div>
      <IconButton label={say("window.found.putAway")} onPress={() => void desk.ask("drafts.putAwayFound", {})}>
        <X size={18} aria-hidden />
      </IconButton>
    </section>
  );
}

const NONE: readonly never[] = [];
