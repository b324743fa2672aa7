import { useTexts } from "../../state/use-desk";
import { NumberField } from "../../ui/number-field";
import { StepCard } from "../../ui/step-card";
import { PaperNotes } from "./paper-notes";
import { useProfileForm } from "./profile-form-context";

const PAGES = ["first", "following"] as const;
const SIDES = ["top", "bottom", "right"] as const;

/** What the print shop has printed on the paper already, where nothing of a letter may stand. */
export function ZonesCard() {
  const { say } = useTexts();
  const { stationery, change, errorAt } = useProfileForm();
  const { zones } = stationery;
  return (
    <StepCard title={say("stationeryEditor.zones.title")} hint={say("stationeryEditor.zones.hint")}>
      {PAGES.map((page) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this
        <div key={page} role="group" aria-label={say(`stationeryEditor.zones.${page}`)} className="zone-group">
          <h4 className="zone-title">{say(`stationeryEditor.zones.${page}`)}</h4>
          <div className="zone-fields">
            {SIDES.map((side) => (
              <NumberField
                key={side}
                label={say(`stationeryEditor.zones.${side}`)}
                unit="mm"
                unitName={say("stationeryEditor.millimetres")}
                value={zones[page][side]}
                onChange={(value) => change({ zones: { ...zones, [page]: { ...zones[page], [side]: value } } })}
                {...errorAt(`zones.${page}.${side}`)}
              />
            ))}
          </div>
          <PaperNotes place={`zones.${page}`} />
        </div>
      ))}
    </StepCard>
  );
}
