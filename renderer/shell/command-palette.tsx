import { Autocomplete, ListBox, ListBoxItem, Text, useFilter } from "react-aria-components";
import { availableCommands } from "../commands/available-commands";
import { commandLabel, editOfCommand } from "../commands/command-label";
import { giveCommand } from "../commands/give-command";
import { spokenShortcut } from "../commands/shortcut";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Modal } from "../ui/modal";
import { SearchField } from "../ui/search-field";
import { useKeyNames } from "./use-key-names";
import "./command-palette.css";

/** Everything that can be done here, found by typing a part of its name. */
export function CommandPalette() {
  const desk = useDesk();
  const texts = useTexts();
  const { say } = texts;
  const keyNames = useKeyNames();
  const state = useAppState((whole) => whole);
  const { contains } = useFilter({ sensitivity: "base" });
  const commands = availableCommands(state)
    .filter(({ id }) => id !== "palette.open")
    .map((command) => ({ ...command, label: commandLabel(command, editOfCommand(command.id, state), texts) }));
  return (
    <Modal title={say("commands.palette.open")} shape="palette" onClose={() => desk.change(closeDialog())}>
      <Autocomplete filter={contains}>
        <SearchField label={say("window.palette.search")} autoFocus />
        <ListBox
          aria-label={say("commands.palette.open")}
          className="palette"
          items={commands}
          renderEmptyState={() => <p className="palette-empty">{say("window.palette.none")}</p>}
          onAction={(id) => {
            desk.change(closeDialog());
            giveCommand(desk, String(id));
          }}
        >
          {({ id, label, shortcut }) => (
            <ListBoxItem id={id} textValue={label} className="palette-item">
              <Text slot="label">{label}</Text>
              {shortcut === "" ? null : <kbd className="palette-keys">{spokenShortcut(shortcut, keyNames)}</kbd>}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Modal>
  );
}
