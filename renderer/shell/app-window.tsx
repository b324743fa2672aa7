import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { draftTitle } from "../drafts/draft-title";
import { StartPage } from "../drafts/start-page";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Dialogs } from "./dialogs";
import { DraftView } from "./draft-view";
import { DropFile } from "./drop-file";
import { NoticeLine } from "./notice-line";
import { useShortcuts } from "./use-shortcuts";
import "./shell.css";

/** Everything that one window shows. */
export function AppWindow() {
  const { language } = useTexts();
  const isDraft = useAppState(({ editor }) => editor !== null);
  useShortcuts(useDesk());
  useDocumentNames();
  return (
    <I18nProvider locale={language === "de" ? "de-DE" : "en-GB"}>
      <div className="window">
        {isDraft ? <DraftView /> : <StartPage />}
        <NoticeLine />
      </div>
      <Dialogs />
      <DropFile />
    </I18nProvider>
  );
}

/** Language and title of the document follow what is shown. */
function useDocumentNames() {
  const { language, say } = useTexts();
  const title = useAppState(({ editor }) => (editor === null ? null : draftTitle(editor.history.present.letter)));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title === null ? "Appell" : `${title === "" ? say("window.drafts.untitled") : title} – Appell`;
  }, [language, say, title]);
}
