import { Search } from "lucide-react";
import { CommandButton } from "../shell/command-button";
import { TitleBar } from "../shell/title-bar";
import { useAppState, useTexts } from "../state/use-desk";
import { BinPage } from "./bin-page";
import { DataFoot } from "./data-foot";
import { DraftList } from "./draft-list";
import { FoundDrafts } from "./found-drafts";
import { TemplateCards } from "./template-cards";
import { UnreadableFiles } from "./unreadable-files";
import "./start-page.css";

/** Where one begins: a letter from a template, from a file or from nothing, or a draft that is there already. */
export function StartPage() {
  const { say } = useTexts();
  const isBin = useAppState(({ home }) => home.view === "bin");
  return (
    <>
      <TitleBar actions={<CommandButton id="palette.open" icon={Search} />}>
        <span className="title-bar-name">Appell</span>
      </TitleBar>
      <main className="start">
        <div className="start-column">
          {isBin ? (
            <BinPage />
          ) : (
            <>
              <div>
                <h1>{say("window.start.question")}</h1>
                <p className="start-hint">{say("window.start.offline")}</p>
              </div>
              <TemplateCards />
              <FoundDrafts />
              <UnreadableFiles />
              <DraftList />
              <DataFoot />
            </>
          )}
        </div>
      </main>
    </>
  );
}
