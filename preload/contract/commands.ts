/** Where a command can be given: on the start page, in a draft, or in both. */
export type CommandScope = "start" | "draft" | "both";

export type MenuSection = "file" | "edit" | "view" | "help";

export interface Command {
  readonly id: string;
  /** Key of its label in assets/locales. */
  readonly labelKey: string;
  /** As Electron writes accelerators ("CmdOrCtrl+Shift+Z"); empty if none. */
  readonly shortcut: string;
  readonly section: MenuSection;
  /** Commands of one group stand together between two lines of the menu. */
  readonly group: number;
  readonly scope: CommandScope;
}

function command<Id extends string>(
  id: Id,
  section: MenuSection,
  group: number,
  scope: CommandScope,
  shortcut = "",
): Command & { readonly id: Id } {
  return { id, labelKey: `commands.${id}`, shortcut, section, group, scope };
}

/** Everything a person can ask for by name. The system's menu, the toolbar, the keyboard and the command palette read it. */
export const COMMANDS = [
  command("draft.new", "file", 1, "both", "CmdOrCtrl+N"),
  command("draft.import", "file", 1, "both", "CmdOrCtrl+O"),
  command("template.install", "file", 1, "start"),
  command("draft.duplicate", "file", 2, "draft"),
  command("draft.rename", "file", 2, "draft"),
  command("draft.history", "file", 2, "draft"),
  command("draft.handOver", "file", 3, "draft"),
  command("letter.exportPdf", "file", 3, "draft", "CmdOrCtrl+E"),
  command("letter.exportDocx", "file", 3, "draft", "CmdOrCtrl+Shift+E"),
  command("letter.exportText", "file", 3, "draft"),
  command("letter.print", "file", 3, "draft", "CmdOrCtrl+P"),
  command("labels.open", "file", 3, "both"),
  command("stationery.open", "file", 6, "both"),
  command("envelopes.open", "file", 6, "both"),
  command("dictionary.open", "file", 6, "both"),
  command("signing.sign", "file", 5, "both"),
  command("signing.verify", "file", 5, "both"),
  command("signing.makeCertificate", "file", 5, "both"),
  command("bin.open", "file", 4, "start"),
  command("data.backUp", "file", 4, "start"),
  command("data.restore", "file", 4, "start"),
  command("data.showFolder", "file", 4, "both"),
  command("data.chooseFolder", "file", 4, "start"),

  command("edit.undo", "edit", 1, "draft", "CmdOrCtrl+Z"),
  command("edit.redo", "edit", 1, "draft", "CmdOrCtrl+Shift+Z"),
  command("search.find", "edit", 2, "draft", "CmdOrCtrl+F"),
  // With the command key, macOS hides the window.
  command("search.replace", "edit", 2, "draft", "Ctrl+H"),

  command("palette.open", "view", 1, "both", "CmdOrCtrl+K"),
  command("start.show", "view", 1, "both", "CmdOrCtrl+Shift+H"),
  command("step.positions", "view", 2, "draft", "CmdOrCtrl+1"),
  command("step.passages", "view", 2, "draft", "CmdOrCtrl+2"),
  command("step.recipient", "view", 2, "draft", "CmdOrCtrl+3"),
  command("step.sender", "view", 2, "draft", "CmdOrCtrl+4"),
  command("step.signatures", "view", 2, "draft", "CmdOrCtrl+5"),
  command("step.checks", "view", 2, "draft", "CmdOrCtrl+6"),
  command("preview.toggle", "view", 3, "draft", "CmdOrCtrl+Alt+P"),
  command("preview.toggleEnvelope", "view", 3, "draft"),
  command("preview.zoomIn", "view", 3, "draft", "CmdOrCtrl+Plus"),
  command("preview.zoomOut", "view", 3, "draft", "CmdOrCtrl+-"),
  command("preview.fit", "view", 3, "draft", "CmdOrCtrl+0"),
  command("preview.nextPage", "view", 4, "draft", "CmdOrCtrl+PageDown"),
  command("preview.previousPage", "view", 4, "draft", "CmdOrCtrl+PageUp"),
  command("language.german", "view", 5, "both"),
  command("language.english", "view", 5, "both"),

  command("guide.open", "help", 1, "both", "F1"),
  command("app.about", "help", 1, "both"),
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]["id"];
