import type { ReactNode } from "react";
import type { CommandId } from "../../preload/contract/commands";
import { availableCommands } from "../commands/available-commands";
import { giveCommand } from "../commands/give-command";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Menu } from "../ui/menu";

const SHOWN: readonly CommandId[] = [
  "draft.rename",
  "draft.duplicate",
  "draft.history",
  "draft.handOver",
  "preview.toggle",
];

/** What else can be done with the open draft. */
export function DraftMenu({ icon }: { readonly icon: ReactNode }) {
  const desk = useDesk();
  const { say } = useTexts();
  const state = useAppState((whole) => whole);
  const entries = availableCommands(state)
    .filter(({ id }) => SHOWN.includes(id))
    .map(({ id, labelKey }) => ({ id, label: say(labelKey), onChoose: () => void giveCommand(desk, id) }));
  return <Menu label={say("window.more")} icon={icon} entries={entries} />;
}
