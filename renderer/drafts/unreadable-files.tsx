import { TriangleAlert } from "lucide-react";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";

/** Files that could not be read: they were set aside, and nothing of them is lost. */
export function UnreadableFiles() {
  const { ask } = useDesk();
  const { say, explain } = useTexts();
  const files = useAppState(({ home }) => home.list?.unreadable ?? NONE);
  if (files.length === 0) return null;
  return (
    <section className="unreadable" aria-labelledby="unreadable-title">
      <TriangleAlert size={18} aria-hidden />
      <div className="unreadable-words">
        <h2 id="unreadable-title">{say("window.unreadable.title", { count: files.length })}</h2>
        <p>{say("window.unreadable.hint")}</p>
        <ul>
          {files.map(({ name, reason }) => (
            <li key={name}>
              <span className="path">{name}</span> –{" "}
              {/* Which field is damaged helps nobody who cannot open the file. */}
              {reason === "draft.invalid" ? say("window.unreadable.damaged") : explain({ code: reason, values: {} })}
            </li>
          ))}
        </ul>
      </div>
      <Button look="link" onPress={() => void ask("data.showFolder", {})}>
        {say("commands.data.showFolder")}
      </Button>
    </section>
  );
}

const NONE: readonly never[] = [];
