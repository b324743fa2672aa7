import { STATIONERY_ENDING } from "../../../preload/stationery/stationery-profile";
import { sayFailed } from "../../state/notice";
import { useDesk, useTexts } from "../../state/use-desk";
import { Modal } from "../../ui/modal";
import { ScrollingContent } from "../../ui/scrolling-content";
import { EditedView } from "./edited-view";
import { EditorFoot } from "./editor-foot";
import { focusNameField } from "./focus-field";
import { PresetCards } from "./preset-cards";
import { ProfileList } from "./profile-list";
import { ProfileQuestions } from "./profile-questions";
import { useFileDrop } from "./use-file-drop";
import { useProfileEditing } from "./use-profile-editing";
import "./stationery-editor.css";

export interface StationeryDialogProps {
  /** The profile that is open from the start; null for the list of all. */
  readonly id: string | null;
}

/** Where stationery of one's own is made and changed: all of it at the left, one in the middle, its page at the right. */
export function StationeryDialog({ id }: StationeryDialogProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const editing = useProfileEditing(id);
  const { choices, edited, question } = editing;
  const { isOver, dropProps } = useFileDrop((file) => {
    if (file.name.toLowerCase().endsWith(STATIONERY_ENDING)) editing.importFile(file);
    else change(sayFailed({ code: "stationery.noPlace", values: {} }));
  });
  if (choices === null) return null;
  const isNew = edited !== null && edited.kept === null;
  return (
    <Modal
      title={say("stationeryEditor.title")}
      shape="full"
      onClose={editing.close}
      actions={<EditorFoot {...editing} />}
    >
      <div className="stationery-editor" data-over={isOver} {...dropProps}>
        <ProfileList
          profiles={choices.profiles}
          setAside={choices.setAside.length}
          open={edited?.stationery.id ?? null}
          newName={isNew ? edited.stationery.name : null}
          removed={editing.removed}
          broughtBack={editing.broughtBack}
          onOpen={editing.show}
          onNew={editing.showPresets}
          onRename={(profile) => {
            if (edited?.stationery.id !== profile.id) editing.show(profile);
            focusNameField();
          }}
          onDuplicate={editing.duplicate}
          onExport={(profile) => void editing.exportFile(profile)}
          onRemove={(profile) => void editing.askRemoval(profile)}
          onBringBack={(profile) => void editing.bringBack(profile)}
          onImport={editing.importFile}
        />
        {edited === null ? (
          <ScrollingContent label={say("stationeryEditor.presets.question")} className="presets-place">
            <PresetCards
              presets={choices.presets}
              onChoose={(stationery, name) => {
                editing.beginWith(stationery, name);
                focusNameField();
              }}
            />
          </ScrollingContent>
        ) : (
          <EditedView
            edited={edited}
            replacedFont={editing.replacedFont}
            onEdit={(next) => editing.edit((present) => (present === null ? null : next(present)))}
          />
        )}
      </div>
      {question === null ? null : (
        <ProfileQuestions
          question={question}
          name={edited?.stationery.name ?? ""}
          onStay={editing.answer}
          onSave={editing.save}
          onRemove={({ profile }) => void editing.remove(profile)}
        />
      )}
    </Modal>
  );
}
