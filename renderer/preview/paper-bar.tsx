import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { ModeChoice } from "../stationery/mode-choice";
import { chooseMode, chooseStationery } from "../stationery/paper-edits";
import { BUILT_IN_IDS } from "../stationery/present-stationery";
import { useIsStationeryMissing } from "../stationery/use-stationery";
import { Button } from "../ui/button";
import { PaperMenu } from "./paper-menu";
import "./bar-menu.css";
import "./paper-bar.css";

/** On which paper the letter goes out: as digital letterhead, on pre-printed sheets or plain, and which stationery that is. */
export function PaperBar() {
  const { change } = useDesk();
  const mode = useEditor(({ history }) => history.present.letter.stationery.mode);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <div className="paper-bar">
      <ModeChoice mode={mode} isDisabled={isReadOnly} onChoose={(one) => change(chooseMode(one))}>
        <PaperMenu isDisabled={isReadOnly} />
      </ModeChoice>
      <MissingPaper />
    </div>
  );
}

/** Says that the letter's stationery is not on this machine, with the way out. */
function MissingPaper() {
  const { change } = useDesk();
  const { say } = useTexts();
  const isMissing = useIsStationeryMissing();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const [plain = ""] = BUILT_IN_IDS;
  if (!isMissing) return null;
  return (
    <div className="paper-missing" role="alert">
      <p>{say("window.paper.missing")}</p>
      {isReadOnly ? null : (
        <Button look="link" onPress={() => change(chooseStationery(plain, say(`window.paper.builtIn.${plain}`)))}>
          {say("window.paper.takePlain")}
        </Button>
      )}
    </div>
  );
}
