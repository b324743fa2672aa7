import type { Stationery } from "../../../preload/stationery/stationery";
import type { StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { useTexts } from "../../state/use-desk";

export interface PresetCardsProps {
  readonly presets: readonly StationeryProfile[];
  readonly onChoose: (stationery: Omit<Stationery, "id">, name: string) => void;
}

/** What there is to begin from. */
export function PresetCards({ presets, onChoose }: PresetCardsProps) {
  const { say } = useTexts();
  return (
    <div className="presets">
      <h3 className="presets-question">{say("stationeryEditor.presets.question")}</h3>
      <p className="step-card-hint">{say("stationeryEditor.presets.hint")}</p>
      <ul className="preset-list">
        {presets.map(({ id, stationery }) => {
          const words = presetWords(say, id, stationery.name);
          return (
            <li key={id}>
              <button type="button" className="preset" onClick={() => onChoose(stationery, words.name)}>
                <span className="preset-name">{words.name}</span>
                {words.hint === "" ? null : <span className="preset-hint">{words.hint}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A preset that has no sentence of its own is called as its file says. */
function presetWords(say: (key: string) => string, id: string, name: string) {
  const key = `stationeryEditor.presets.${id}`;
  const found = say(`${key}.name`);
  return found === `${key}.name` ? { name, hint: "" } : { name: found, hint: say(`${key}.hint`) };
}
