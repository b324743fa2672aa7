import { FONT_FAMILIES, type FontFamily } from "../../../preload/stationery/stationery";
import { useTexts } from "../../state/use-desk";
import { NumberField } from "../../ui/number-field";
import { SegmentedControl } from "../../ui/segmented-control";
import { SelectField } from "../../ui/select-field";
import { StepCard } from "../../ui/step-card";
import { TextField } from "../../ui/text-field";
import { LabelledChoice } from "./labelled-choice";
import { useProfileForm } from "./profile-form-context";

/** Id of the field with the profile's name. */
export const NAME_FIELD = "stationery-name";

/** What the profile is called, the form of the sheet and the type of the letter. */
export function NameCard() {
  const { say } = useTexts();
  const { stationery, change, errorAt } = useProfileForm();
  const { name, form, fontFamily, fontSizePt } = stationery;
  return (
    <StepCard title={say("stationeryEditor.basics.title")}>
      <div className="field-grid">
        <TextField
          id={NAME_FIELD}
          label={say("stationeryEditor.basics.name")}
          value={name}
          onChange={(value) => change({ name: value })}
          {...errorAt("name")}
        />
        <LabelledChoice
          label={say("stationeryEditor.basics.form")}
          hint={say(`stationeryEditor.basics.form${form}Hint`)}
        >
          <SegmentedControl
            label={say("stationeryEditor.basics.form")}
            segments={(["B", "A"] as const).map((id) => ({ id, label: say(`stationeryEditor.basics.form${id}`) }))}
            chosen={form}
            onChoose={(id) => change({ form: id })}
          />
        </LabelledChoice>
        <div className="span-4">
          <SelectField<FontFamily>
            label={say("stationeryEditor.basics.font")}
            choices={FONT_FAMILIES.map((id) => ({ id, label: id }))}
            chosen={fontFamily}
            onChoose={(id) => change({ fontFamily: id })}
          />
        </div>
        <div className="span-2">
          <NumberField
            label={say("stationeryEditor.basics.size")}
            unit="pt"
            unitName={say("stationeryEditor.points")}
            step={0.5}
            value={fontSizePt}
            onChange={(value) => change({ fontSizePt: value })}
            {...errorAt("fontSizePt")}
          />
        </div>
      </div>
    </StepCard>
  );
}
