import { profileFaults } from "../../../preload/stationery/profile-faults";
import { useAppState, useDesk, useTexts } from "../../state/use-desk";
import { Button } from "../../ui/button";
import { chooseStationery } from "../paper-edits";
import type { EditedProfile } from "./edited-profile";
import { focusFirstFault } from "./focus-field";

export interface EditorFootProps {
  readonly edited: EditedProfile | null;
  readonly hasUnsaved: boolean;
  readonly save: () => Promise<boolean>;
  readonly close: () => void;
}

/** Whether everything is kept, and the ways out. */
export function EditorFoot({ edited, hasUnsaved, save, close }: EditorFootProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const used = useAppState(({ editor }) => editor?.history.present.letter.stationery.id ?? null);
  const isReadOnly = useAppState(({ editor }) => editor?.isReadOnly ?? true);
  const faults = edited === null ? 0 : profileFaults(edited.stationery).length;
  const canBeUsed = edited !== null && edited.kept !== null && !isReadOnly && used !== edited.stationery.id;
  const state =
    edited === null
      ? ""
      : faults > 0
        ? say("stationeryEditor.foot.faults", { count: faults })
        : say(hasUnsaved ? "stationeryEditor.foot.unsaved" : "stationeryEditor.foot.saved");
  return (
    <>
      <p className="editor-state" role="status">
        {state}
      </p>
      {canBeUsed && !hasUnsaved ? (
        <Button look="quiet" onPress={() => change(chooseStationery(edited.stationery.id, edited.stationery.name))}>
          {say("stationeryEditor.foot.use")}
        </Button>
      ) : null}
      <Button onPress={close}>{say("window.close")}</Button>
      {edited === null ? null : (
        <Button
          look="primary"
          onPress={() => {
            if (faults > 0) focusFirstFault();
            else if (hasUnsaved) void save();
          }}
        >
          {say("stationeryEditor.foot.save")}
        </Button>
      )}
    </>
  );
}
