import { ArrowLeft, Ellipsis, Printer, Redo2, Search, Undo2 } from "lucide-react";
import { draftTitle } from "../drafts/draft-title";
import { openExport } from "../export/export-letter";
import { PreviewPane } from "../preview/preview-pane";
import { showTab } from "../preview/preview-state";
import { useAppState, useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { SegmentedControl } from "../ui/segmented-control";
import { CommandButton } from "./command-button";
import { DraftMenu } from "./draft-menu";
import { FindBar } from "./find-bar";
import { SaveProblem } from "./save-problem";
import { SavedState } from "./saved-state";
import { StepRail } from "./step-rail";
import { StepView } from "./step-view";
import { TitleBar } from "./title-bar";

/** An open draft: its text beside its pages. */
export function DraftView() {
  const desk = useDesk();
  const { change } = desk;
  const { say } = useTexts();
  const title = useEditor(({ history }) => draftTitle(history.present.letter));
  const tab = useEditor(({ preview }) => preview.tab);
  const isPreviewShown = useAppState(({ settings }) => settings.isPreviewShown);
  return (
    <>
      <TitleBar
        actions={
          <>
            <div className="only-narrow">
              <SegmentedControl
                label={say("window.tabs.label")}
                segments={[
                  { id: "text", label: say("window.tabs.text") },
                  { id: "page", label: say("window.tabs.page") },
                ]}
                chosen={tab}
                onChoose={(id) => change(showTab(id))}
              />
            </div>
            <CommandButton id="edit.undo" icon={Undo2} />
            <CommandButton id="edit.redo" icon={Redo2} />
            <CommandButton id="palette.open" icon={Search} />
            <DraftMenu icon={<Ellipsis size={18} aria-hidden />} />
            <CommandButton id="letter.print" icon={Printer} />
            <Button look="primary" onPress={() => void openExport(desk, ["pdf", "docx"])}>
              {say("window.export.open")}
            </Button>
          </>
        }
      >
        <CommandButton id="start.show" icon={ArrowLeft} />
        <h1 className="title-bar-title">{title === "" ? say("window.drafts.untitled") : title}</h1>
        <SavedState />
      </TitleBar>
      <SaveProblem />
      <main className="draft" data-tab={tab} data-preview={isPreviewShown}>
        <StepRail />
        <div className="work">
          <FindBar />
          <StepView />
        </div>
        <PreviewPane />
      </main>
    </>
  );
}
