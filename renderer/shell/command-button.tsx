import type { LucideIcon } from "lucide-react";
import { COMMANDS, type CommandId } from "../../preload/contract/commands";
import { availableCommands } from "../commands/available-commands";
import { commandLabel, editOfCommand } from "../commands/command-label";
import { giveCommand } from "../commands/give-command";
import { spokenShortcut } from "../commands/shortcut";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { IconButton } from "../ui/button";
import { useKeyNames } from "./use-key-names";

export interface CommandButtonProps {
  readonly id: CommandId;
  readonly icon: LucideIcon;
}

/** A command of the table as a button with an icon; its name and keys come from there as well. */
export function CommandButton({ id, icon: Icon }: CommandButtonProps) {
  const desk = useDesk();
  const texts = useTexts();
  const keyNames = useKeyNames();
  const isAvailable = useAppState((state) => availableCommands(state).some((command) => command.id === id));
  const edit = useAppState((state) => editOfCommand(id, state));
  const command = COMMANDS.find((one) => one.id === id) ?? { id, labelKey: "", shortcut: "" };
  const { shortcut } = command;
  return (
    <IconButton
      label={commandLabel(command, edit, texts)}
      {...(shortcut === "" ? {} : { shortcut: spokenShortcut(shortcut, keyNames) })}
      isDisabled={!isAvailable}
      onPress={() => void giveCommand(desk, id)}
    >
      <Icon size={18} aria-hidden />
    </IconButton>
  );
}
