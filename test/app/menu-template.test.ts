import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { menuTemplate } from "../../main/app/menu-template";
import { COMMANDS, type CommandId } from "../../preload/contract/commands";
import { NO_EDITS } from "../../preload/contract/edit-names";

function menu(isDraftInFront: boolean, chosen: CommandId[] = [], edits = NO_EDITS) {
  return menuTemplate({
    text: (key) => `<${key}>`,
    isMac: false,
    isDraftInFront,
    edits,
    recent: [{ id: "a", name: "Tom & Co." }],
    choose: (id) => chosen.push(id),
    openRecent: () => undefined,
  });
}

const items = (template: MenuItemConstructorOptions[]) =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

describe("the menu", () => {
  it("has every command of the table once, with its label and shortcut", () => {
    const found = items(menu(true)).filter(({ id }) => id !== undefined);
    expect(found.map(({ id, label, accelerator = "" }) => ({ id, label, accelerator }))).toEqual(
      COMMANDS.map(({ id, labelKey, shortcut }) => ({ id, label: `<${labelKey}>`, accelerator: shortcut })),
    );
  });

  it("offers the commands of a draft only where one is in front", () => {
    const enabled = (isDraftInFront: boolean) =>
      items(menu(isDraftInFront)).flatMap(({ id, enabled: usable }) => (id !== undefined && usable ? [id] : []));
    expect(enabled(true)).toEqual(COMMANDS.filter(({ scope }) => scope !== "start").map(({ id }) => id));
    expect(enabled(false)).toEqual(COMMANDS.filter(({ scope }) => scope !== "draft").map(({ id }) => id));
  });

  it("tells which command was chosen", () => {
    const chosen: CommandId[] = [];
    const item = items(menu(true, chosen)).find(({ id }) => id === "edit.undo");
    item?.click?.(undefined as never, undefined as never, undefined as never);
    expect(chosen).toEqual(["edit.undo"]);
  });

  it("calls undoing by what it undoes", () => {
    const named = menu(true, [], { undo: "Rückgängig: Punkt „A & B“ weglassen", redo: null });
    const labels = items(named).flatMap(({ id, label }) => (id?.startsWith("edit.") ? [label] : []));
    expect(labels).toEqual(["Rückgängig: Punkt „A && B“ weglassen", "<commands.edit.redo>"]);
  });

  it("shows the name of a recent draft as it is", () => {
    const recent = items(menu(true)).find(({ label }) => label === "<menu.recent>");
    expect(recent?.submenu).toMatchObject([{ label: "Tom && Co." }]);
  });

  it("gives no shortcut twice", () => {
    const shortcuts = COMMANDS.map(({ shortcut }) => shortcut).filter((shortcut) => shortcut !== "");
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });
});
