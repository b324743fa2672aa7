import { INFORMATION_VALUES } from "../../../preload/stationery/letterhead";
import { useTexts } from "../../state/use-desk";
import { Checkbox } from "../../ui/checkbox";
import { SegmentedControl } from "../../ui/segmented-control";
import { StepCard } from "../../ui/step-card";
import { LabelledChoice } from "./labelled-choice";
import { useProfileForm } from "./profile-form-context";

/** What stands beside the address, and the marks at the edge. */
export function FieldsCard() {
  const { say } = useTexts();
  const { stationery, change } = useProfileForm();
  const { information, references, foldMarks, holeMark, returnLine } = stationery;
  const label = say("stationeryEditor.fields.information");
  return (
    <StepCard title={say("stationeryEditor.fields.title")}>
      <LabelledChoice label={label}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this */}
        <div role="group" aria-label={label} className="check-rows">
          {INFORMATION_VALUES.map((one) => (
            <Checkbox
              key={one}
              label={say(`stationeryEditor.fields.values.${one}`)}
              isSelected={information.includes(one)}
              onChange={(isSelected) =>
                change({
                  information: INFORMATION_VALUES.filter((each) =>
                    each === one ? isSelected : information.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
      </LabelledChoice>
      <LabelledChoice
        label={say("stationeryEditor.fields.references")}
        hint={say(`stationeryEditor.fields.${references}Hint`)}
      >
        <SegmentedControl
          label={say("stationeryEditor.fields.references")}
          segments={(["informationBlock", "referenceLine"] as const).map((id) => ({
            id,
            label: say(`stationeryEditor.fields.${id}`),
          }))}
          chosen={references}
          onChoose={(id) => change({ references: id })}
        />
      </LabelledChoice>
      <LabelledChoice
        label={say("stationeryEditor.fields.returnLine")}
        hint={say(`stationeryEditor.fields.${returnLine}Hint`)}
      >
        <SegmentedControl
          label={say("stationeryEditor.fields.returnLine")}
          segments={(["printed", "onPaper"] as const).map((id) => ({
            id,
            label: say(`stationeryEditor.fields.${id}`),
          }))}
          chosen={returnLine}
          onChoose={(id) => change({ returnLine: id })}
        />
      </LabelledChoice>
      <LabelledChoice label={say("stationeryEditor.fields.marks")}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="group" aria-label={say("stationeryEditor.fields.marks")} className="check-rows">
          <Checkbox
            label={say("stationeryEditor.fields.foldMarks")}
            isSelected={foldMarks}
            onChange={(isSelected) => change({ foldMarks: isSelected })}
          />
          <Checkbox
            label={say("stationeryEditor.fields.holeMark")}
            isSelected={holeMark}
            onChange={(isSelected) => change({ holeMark: isSelected })}
          />
        </div>
      </LabelledChoice>
    </StepCard>
  );
}
