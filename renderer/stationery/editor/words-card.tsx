import { LINE_MM } from "../../../preload/stationery/din-5008";
import { type LetterheadParts, STANDARD_NAME_ZONE } from "../../../preload/stationery/letterhead";
import { useTexts } from "../../state/use-desk";
import { ColourField } from "../../ui/colour-field";
import { SegmentedControl } from "../../ui/segmented-control";
import { StepCard } from "../../ui/step-card";
import { TextField } from "../../ui/text-field";
import { LabelledChoice } from "./labelled-choice";
import { besideLogo } from "./logo-place";
import { PaperNotes } from "./paper-notes";
import { useProfileForm } from "./profile-form-context";
import { ZoneFields } from "./zone-fields";

/** The sender's name and the claim: whether they stand there, where, and in which colour. */
export function WordsCard() {
  const { say } = useTexts();
  const { stationery, changeParts, errorAt } = useProfileForm();
  const { letterhead } = stationery;
  if (letterhead.kind !== "parts") return null;
  const { name, claim } = letterhead;
  const sayClaim = (text: string) =>
    changeParts({ claim: { text, zone: { ...claim.zone, height: rounded(LINE_MM * text.split("\n").length) } } });
  return (
    <StepCard title={say("stationeryEditor.words.title")}>
      <LabelledChoice label={say("stationeryEditor.words.name")}>
        <SegmentedControl
          label={say("stationeryEditor.words.name")}
          segments={(["text", "logo"] as const).map((id) => ({ id, label: say(`stationeryEditor.words.by.${id}`) }))}
          chosen={name === null ? "logo" : "text"}
          onChoose={(id) =>
            changeParts(id === "logo" ? { name: null } : besideLogo({ ...letterhead, name: STANDARD_NAME_ZONE }))
          }
        />
      </LabelledChoice>
      {name === null ? null : (
        <>
          <ZoneFields
            label={say("stationeryEditor.words.nameZone")}
            place="letterhead.name"
            zone={name}
            onChange={(zone) => changeParts({ name: zone })}
          />
          <PartColour part="name" />
          <PaperNotes place="letterhead.name" />
        </>
      )}
      <TextField
        label={say("stationeryEditor.words.claim")}
        hint={say("stationeryEditor.words.claimHint")}
        rows={2}
        value={claim.text}
        onChange={sayClaim}
        {...errorAt("letterhead.claim.text")}
      />
      {claim.text === "" ? null : (
        <>
          <ZoneFields
            label={say("stationeryEditor.words.claimZone")}
            place="letterhead.claim.zone"
            sides={["x", "y", "width"]}
            zone={claim.zone}
            onChange={(zone) => changeParts({ claim: { ...claim, zone } })}
          />
          <PartColour part="claim" />
          <PaperNotes place="letterhead.claim" />
        </>
      )}
    </StepCard>
  );
}

/** The colour of one part, and what is printed instead where it is too pale. */
export function PartColour({ part }: { readonly part: keyof LetterheadParts["colours"] }) {
  const { say } = useTexts();
  const { stationery, changeParts } = useProfileForm();
  const { letterhead } = stationery;
  if (letterhead.kind !== "parts") return null;
  const { colours } = letterhead;
  return (
    <>
      <ColourField
        label={say(`stationeryEditor.colours.${part}`)}
        value={colours[part]}
        onChange={(value) => changeParts({ colours: { ...colours, [part]: value } })}
      />
      <PaperNotes place={`letterhead.colours.${part}`} />
    </>
  );
}

function rounded(mm: number): number {
  return Math.round(mm * 100) / 100;
}
