import type { MenuItemConstructorOptions } from "electron";
import { COMMANDS, type Command, type CommandId, type MenuSection } from "../../preload/contract/commands";
import type { EditNames } from "../../preload/contract/edit-names";

export interface RecentDraft {
  readonly id: string;
  readonly name: string;
}

export interface MenuOptions {
  readonly text: (key: string) => string;
  readonly isMac: boolean;
  readonly isDraftInFront: boolean;
  /** What the window in front would undo and redo. */
  readonly edits: EditNames;
  readonly recent: readonly RecentDraft[];
  readonly choose: (id: CommandId) => void;
  readonly openRecent: (id: string) => void;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: "separator" };

/** The system's menu: the commands of the table, in its order, with what every system expects around them. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { text, isMac } = options;
  const menu = (section: MenuSection, further: Item[] = []): Item => ({
    label: text(`menu.${section}`),
    submenu: [...sectionItems(section, options), ...further],
  });
  const role = (name: NonNullable<Item["role"]>): Item => ({ role: name, label: text(`menu.${name}`) });
  const editing = [LINE, role("cut"), role("copy"), role("paste"), role("selectAll")];
  return [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    menu("file", [recentMenu(options), LINE, role("close"), ...(isMac ? [] : [role("quit")])]),
    menu("edit", editing),
    menu("view", [LINE, role("togglefullscreen")]),
    ...(isMac ? [{ role: "windowMenu" } as const] : []),
    menu("help"),
  ];
}

function sectionItems(section: MenuSection, options: MenuOptions): Item[] {
  const commands: readonly Command[] = COMMANDS.filter((command) => command.section === section);
  return commands.flatMap((command, index) => {
    const startsGroup = index > 0 && commands[index - 1]?.group !== command.group;
    return [...(startsGroup ? [LINE] : []), commandItem(command, options)];
  });
}

function commandItem({ id, labelKey, shortcut, scope }: Command, options: MenuOptions): Item {
  const isUsable = scope === "both" || (scope === "draft") === options.isDraftInFront;
  return {
    id,
    label: editName(id, options.edits) ?? options.text(labelKey),
    enabled: isUsable,
    ...(shortcut === "" ? {} : { accelerator: shortcut }),
    click: () => options.choose(id as CommandId),
  };
}

/** Undoing is called by what it undoes; an ampersand would be taken for the mark of an access key. */
function editName(id: string, { undo, redo }: EditNames): string | null {
  const name = id === "edit.undo" ? undo : id === "edit.redo" ? redo : null;
  return name?.replaceAll("&", "&&") ?? null;
}

function recentMenu({ text, recent, openRecent }: MenuOptions): Item {
  return {
    label: text("menu.recent"),
    enabled: recent.length > 0,
    submenu: recent.map(({ id, name }) => ({
      // An ampersand would be taken for the mark of an access key.
      label: (name === "" ? text("menu.untitled") : name).replaceAll("&", "&&"),
      click: () => openRecent(id),
    })),
  };
}
