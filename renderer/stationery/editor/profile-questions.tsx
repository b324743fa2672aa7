import { useTexts } from "../../state/use-desk";
import { Button } from "../../ui/button";
import { Modal } from "../../ui/modal";
import type { ProfileQuestion } from "./use-profile-editing";

export interface ProfileQuestionsProps {
  readonly question: ProfileQuestion;
  /** Name of the profile with unsaved changes. */
  readonly name: string;
  /** Goes back to the editor. */
  readonly onStay: () => void;
  /** Keeps what is unsaved; false where that fails. */
  readonly onSave: () => Promise<boolean>;
  readonly onRemove: (question: Extract<ProfileQuestion, { kind: "remove" }>) => void;
}

/** What is asked before unsaved changes or a profile are lost. */
export function ProfileQuestions({ question, name, onStay, onSave, onRemove }: ProfileQuestionsProps) {
  const { say } = useTexts();
  if (question.kind === "remove") {
    return (
      <Modal
        title={say("stationeryEditor.remove.title", { name: question.profile.stationery.name })}
        onClose={onStay}
        actions={
          <>
            <Button onPress={onStay}>{say("window.cancel")}</Button>
            <Button look="danger" onPress={() => onRemove(question)}>
              {say("stationeryEditor.remove.remove")}
            </Button>
          </>
        }
      >
        <p className="modal-text">
          {question.drafts === 0
            ? say("stationeryEditor.remove.unused")
            : say("stationeryEditor.remove.used", { count: question.drafts })}
        </p>
      </Modal>
    );
  }
  const save = async () => {
    onStay();
    if (await onSave()) question.proceed();
  };
  return (
    <Modal
      title={say("stationeryEditor.unsaved.title", { name })}
      onClose={onStay}
      actions={
        <>
          <Button onPress={onStay}>{say("stationeryEditor.unsaved.stay")}</Button>
          <Button
            onPress={() => {
              onStay();
              question.proceed();
            }}
          >
            {say("stationeryEditor.unsaved.discard")}
          </Button>
          <Button look="primary" onPress={() => void save()}>
            {say("stationeryEditor.unsaved.save")}
          </Button>
        </>
      }
    >
      <p className="modal-text">{say("stationeryEditor.unsaved.text")}</p>
    </Modal>
  );
}
