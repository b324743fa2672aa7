import { linkLetter } from "../../preload/template/linking/link-letter";
import { refreshTemplates } from "../drafts/home-deeds";
import type { Desk } from "../state/desk";
import { editContent } from "../state/editing";
import { inEditor } from "../state/editor-state";
import { sayDone } from "../state/notice";

/** Links the open letter to that one of the installed templates which it fits best, as a step that can be undone. */
export async function linkToTemplate(desk: Desk): Promise<void> {
  await refreshTemplates(desk);
  const { editor, home } = desk.store.read();
  if (editor === null || home.templates === null) return;
  const linked = linkLetter(editor.history.present.letter, home.templates);
  const template = home.templates.find(({ id }) => id === linked?.template.id);
  if (linked === null || template === undefined) return desk.change(sayDone("positions.without.noneFits"));
  const { title } = template;
  desk.change(inEditor((present) => ({ ...present, template })));
  desk.change(editContent("linkTemplate", (content) => ({ ...content, ...linked }), { title }));
  desk.change(sayDone("positions.without.linked", { title }));
}
