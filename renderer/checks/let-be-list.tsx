import type { Finding } from "../../preload/letter/checks/check";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { lookAtAgain } from "./finding-deeds";
import { placeOf } from "./finding-place";
import { useFocusInList } from "./use-focus-in-list";

/** What somebody said to know of, with the way back. */
export function LetBeList({ findings }: { readonly findings: readonly Finding[] }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const letter = useEditor(({ history }) => history.present.letter);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const list = useFocusInList(findings);
  if (findings.length === 0) return null;
  return (
    <section className="checks-part">
      <h3 className="checks-heading">{say("checking.known")}</h3>
      <ul className="checks-known" {...list}>
        {findings.map((finding) => {
          const { part, number } = placeOf(finding, letter);
          return (
            <li key={finding.key} className="checks-known-row">
              <span>
                {say(`checking.places.${part}`, { number })}: {say(`checks.${finding.check}.what`, finding.values)}
              </span>
              {isReadOnly ? null : (
                <Button look="link" onPress={() => change(lookAtAgain(finding))}>
                  {say("checking.lookAgain")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
