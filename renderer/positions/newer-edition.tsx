import { useEffect } from "react";
import type { DraftTemplate } from "../../preload/letter/draft";
import { refreshTemplates } from "../drafts/home-deeds";
import { useAppState, useDesk, useTexts } from "../state/use-desk";

/** That there is a newer edition of the template, if there is: a letter stays with its own. */
export function NewerEdition({ made }: { readonly made: DraftTemplate }) {
  const desk = useDesk();
  const { say } = useTexts();
  const templates = useAppState(({ home }) => home.templates);
  useEffect(() => {
    if (desk.store.read().home.templates === null) void refreshTemplates(desk);
  }, [desk]);
  const newer = templates?.find(({ id, version }) => id === made.id && version > made.version);
  if (newer === undefined) return null;
  const { title, version } = newer;
  return <p className="positions-hint">{say("positions.without.newer", { title, version, own: made.version })}</p>;
}
