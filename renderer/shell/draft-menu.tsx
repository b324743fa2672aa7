import type { ReactNode } from "react";
import { COMMANDS, type CommandId } from "../../preload/contract/commands";
import { availableCommands } from "../commands/available-commands";
import { giveCommand } from "../commands/give-command";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Menu } from "../ui/menu";

const SHOWN: readonly CommandId[] = [
  "draft.rename",
  "draft.duplicate",
  "draft.history",
  "draft.handOver",
  "signing.sign",
  "signing.verify",
  "preview.toggle",
];

/** What else can be done with the open draft. */
export function DraftMenu({ icon }: { readonly icon: ReactNode }) {
  const desk = useDesk();
  const { say } = useTexts();
  // One string, so that not every key press draws the menu anew.
  const available = useAppState((state) =>
    availableCommands(state)
      .map(({ id }) => id)
      .join(" "),
  );
  const entries = COMMANDS.filter(({ id }) => SHOWN.includes(id) && available.split(" ").includes(id)).map(
    ({ id, labelKey }) => ({ id, label: say(labelKey), onChoose: () => void giveCommand(desk, id) }),
  );
  return <Menu label={say("window.more")} icon={icon} entries={entries} />;
}
