import type { Template } from "../../preload/template/template";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { installTemplate } from "./home-deeds";

export interface TemplateDialogProps {
  readonly template: Template;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a template holds, before it is kept. */
export function TemplateDialog({ template, name, bytes }: TemplateDialogProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const installed = useAppState(({ home }) => home.templates?.find(({ id }) => id === template.id)?.version ?? null);
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={template.title}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button look="primary" onPress={() => void installTemplate(desk, name, bytes)}>
            {say("window.template.install")}
          </Button>
        </>
      }
    >
      <p className="modal-text">
        {say("window.template.edition", { version: template.version })}
        {installed === null ? "" : ` ${say("window.template.replaces", { version: installed })}`}
      </p>
      <h3 className="modal-list-title">{say("window.template.positions", { count: template.positions.length })}</h3>
      <ul className="modal-list">
        {template.positions.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <h3 className="modal-list-title">{say("window.template.passages", { count: template.passages.length })}</h3>
      <ul className="modal-list">
        {template.passages.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </Modal>
  );
}
