import { useState } from "react";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { TextField } from "../ui/text-field";
import { renameDraft } from "./draft-deeds";

const LONGEST_NAME = 300;

/** The name of a draft in the list; it is never printed. */
export function RenameDialog({ id, name }: { readonly id: string; readonly name: string }) {
  const desk = useDesk();
  const { say } = useTexts();
  const [value, setValue] = useState(name);
  const rename = () => void renameDraft(desk, id, cleanTypedLine(value).trim().slice(0, LONGEST_NAME));
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={say("window.rename.title")}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button look="primary" onPress={rename}>
            {say("window.rename.done")}
          </Button>
        </>
      }
    >
      <TextField
        label={say("window.rename.name")}
        hint={say("window.rename.hint")}
        value={value}
        onChange={setValue}
        autoFocus
        onKeyDown={(event) => {
          // The library keeps keys to itself otherwise, escape among them.
          event.continuePropagation();
          if (event.key === "Enter") rename();
        }}
      />
    </Modal>
  );
}
