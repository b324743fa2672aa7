import { linkLetter } from "../../preload/template/linking/link-letter";
import type { Desk } from "../state/desk";
import { editContent } from "../state/editing";
import { inEditor } from "../state/editor-state";
import { sayDone } from "../state/notice";

/** Links the open letter to that one of the installed templates which it fits best, as a step that can be undone. */
export async function linkToTemplate(desk: Desk): Promise<void> {
  const templates = await desk.ask("templates.list", {});
  const { editor } = desk.store.read();
  if (editor === null || templates === null) return;
  const { letter } = editor.history.present;
  const fitting = linkLetter(letter, templates);
  if (fitting === null) return desk.change(sayDone("positions.without.noneFits"));
  // The draft stays with this edition, whatever is installed later.
  const template = await desk.ask("templates.keepEdition", { id: fitting.template.id });
  const linked = template === null ? null : linkLetter(letter, [template]);
  if (template === null || linked === null || desk.store.read().editor?.history.present.letter !== letter) return;
  const { title } = template;
  desk.change(inEditor((present) => ({ ...present, template })));
  desk.change(editContent("linkTemplate", (content) => ({ ...content, ...linked }), { title }));
  desk.change(sayDone("positions.without.linked", { title }));
}
