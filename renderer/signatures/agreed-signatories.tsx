import { consentState } from "../../preload/letter/consent-state";
import { useEditor, useTexts } from "../state/use-desk";
import "./by-hand.css";

const KINDS = [
  ["given", "agreed"],
  ["void", "changed"],
  ["none", "open"],
] as const;

/** Who agreed to the letter as it reads now and who did not; nothing where one person signs and nobody asked for consent. */
export function AgreedSignatories() {
  const { say, language } = useTexts();
  const content = useEditor(({ history }) => history.present);
  const named = content.letter.signatories.filter(({ name }) => name.trim() !== "");
  const states = named.map((one) => ({ name: one.name.trim(), kind: consentState(content, one).kind }));
  if (named.length === 0 || (named.length === 1 && states[0]?.kind === "none")) return null;
  const list = new Intl.ListFormat(language);
  return (
    <ul className="agreed" aria-label={say("consent.label")}>
      {KINDS.map(([kind, key]) => {
        const names = states.filter((one) => one.kind === kind).map(({ name }) => name);
        return names.length === 0 ? null : (
          <li key={kind} data-kind={kind}>
            {say(`consent.${key}`, { names: list.format(names) })}
          </li>
        );
      })}
    </ul>
  );
}
