import type { Failure } from "../../../preload/contract/result";
import type { Logo } from "../../../preload/stationery/letterhead";
import { useDesk, useTexts } from "../../state/use-desk";
import { Checkbox } from "../../ui/checkbox";
import { StepCard } from "../../ui/step-card";
import { TextField } from "../../ui/text-field";
import { withLogo } from "./logo-place";
import { PaperNotes } from "./paper-notes";
import { PicturePlace } from "./picture-place";
import { useProfileForm } from "./profile-form-context";
import { takePaperPicture } from "./stationery-deeds";
import { ZoneFields } from "./zone-fields";

export const PICTURE_FILES = "image/png,image/jpeg,.png,.jpg,.jpeg";

/** The logo: its picture, what a reader hears instead of it, and where it stands. */
export function LogoCard() {
  const { say } = useTexts();
  const { stationery, pictures, errorAt, changeParts } = useProfileForm();
  const takeLogo = useTakeLogo();
  const { letterhead } = stationery;
  if (letterhead.kind !== "parts") return null;
  const { logo } = letterhead;
  const picture = logo === null ? null : pictures.get(logo.media);
  const changeLogo = (changes: Partial<Logo>) => {
    if (logo !== null) changeParts({ logo: { ...logo, ...changes } });
  };
  return (
    <StepCard title={say("stationeryEditor.logo.title")}>
      <PicturePlace
        label={say("stationeryEditor.logo.picture")}
        accept={PICTURE_FILES}
        dropWords={say("stationeryEditor.logo.drop")}
        chooseWords={say(logo === null ? "stationeryEditor.logo.choose" : "stationeryEditor.logo.other")}
        picture={picture}
        onTake={takeLogo}
        {...(logo === null ? {} : { onRemove: () => changeParts({ logo: null }) })}
      />
      <PaperNotes place="letterhead.logo" />
      {logo === null ? null : (
        <>
          <TextField
            label={say("stationeryEditor.logo.alt")}
            hint={say("stationeryEditor.logo.altHint")}
            value={logo.alt}
            onChange={(alt) => changeLogo({ alt })}
            {...errorAt("letterhead.logo.alt")}
          />
          <ZoneFields
            label={say("stationeryEditor.logo.zone")}
            place="letterhead.logo.zone"
            zone={logo.zone}
            proportions={
              picture === null || picture === undefined
                ? logo.zone
                : { width: picture.widthPx, height: picture.heightPx }
            }
            hint={say("stationeryEditor.logo.zoneHint")}
            onChange={(zone) => changeLogo({ zone })}
          />
          <Checkbox
            label={say("stationeryEditor.logo.following")}
            isSelected={logo.onFollowingPages}
            onChange={(onFollowingPages) => changeLogo({ onFollowingPages })}
          />
        </>
      )}
    </StepCard>
  );
}

/** Takes a file as the logo: a new one where there was none, else in the place of the one before. */
function useTakeLogo(): (file: File) => Promise<Failure | null> {
  const desk = useDesk();
  const { say } = useTexts();
  const { change } = useProfileForm();
  return async (file) => {
    const taken = await takePaperPicture(desk, file, "logo");
    if (!taken.ok) return taken.failure;
    const alt = say("stationeryEditor.logo.altBegin");
    change(({ letterhead, form }) =>
      letterhead.kind === "parts" ? { letterhead: withLogo(letterhead, taken.value, form, alt) } : {},
    );
    return null;
  };
}
