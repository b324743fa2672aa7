import type { Failure } from "../../../preload/contract/result";
import type { KeptPaperPicture } from "../../../preload/contract/stationery";
import type { LetterheadPages, PaperPicture } from "../../../preload/stationery/letterhead";
import { useDesk, useTexts } from "../../state/use-desk";
import { StepCard } from "../../ui/step-card";
import { TextField } from "../../ui/text-field";
import { PICTURE_FILES } from "./logo-card";
import { PaperNotes } from "./paper-notes";
import { PicturePlace } from "./picture-place";
import { useProfileForm } from "./profile-form-context";
import { takePaperPicture } from "./stationery-deeds";
import { takePaperFile } from "./take-paper-file";

const PAPER_FILES = `${PICTURE_FILES},application/pdf,.pdf`;

/** Pictures of whole pages: the first, and one for those that follow. */
export function PagesCard() {
  const { say } = useTexts();
  const { stationery, change } = useProfileForm();
  const takeFirst = useTakeFirstPage();
  const takeFollowing = useTakeFollowingPage();
  const pages = stationery.letterhead.kind === "pages" ? stationery.letterhead : null;
  const changePages = (changes: Partial<LetterheadPages>) => {
    if (pages !== null) change({ letterhead: { ...pages, ...changes } });
  };
  return (
    <>
      <StepCard title={say("stationeryEditor.pages.first")} hint={say("stationeryEditor.pages.hint")}>
        <PagePicture
          place="letterhead.first"
          picture={pages?.first ?? null}
          onTake={takeFirst}
          onChange={(first) => changePages({ first })}
        />
        {pages === null ? <p className="paper-note">{say("stationeryEditor.pages.awaited")}</p> : null}
      </StepCard>
      {pages === null ? null : (
        <StepCard title={say("stationeryEditor.pages.following")} hint={say("stationeryEditor.pages.followingHint")}>
          <PagePicture
            place="letterhead.following"
            picture={pages.following}
            onTake={takeFollowing}
            onChange={(following) => changePages({ following })}
            onRemove={() => changePages({ following: null })}
          />
        </StepCard>
      )}
    </>
  );
}

interface PagePictureProps {
  readonly place: "letterhead.first" | "letterhead.following";
  readonly picture: PaperPicture | null;
  readonly onTake: (file: File) => Promise<Failure | null>;
  readonly onChange: (picture: PaperPicture) => void;
  readonly onRemove?: () => void;
}

function PagePicture({ place, picture, onTake, onChange, onRemove }: PagePictureProps) {
  const { say } = useTexts();
  const { pictures, errorAt } = useProfileForm();
  return (
    <>
      <PicturePlace
        label={say(place === "letterhead.first" ? "stationeryEditor.pages.first" : "stationeryEditor.pages.following")}
        accept={place === "letterhead.first" ? PAPER_FILES : PICTURE_FILES}
        dropWords={say(
          place === "letterhead.first" ? "stationeryEditor.pages.drop" : "stationeryEditor.pages.dropFollowing",
        )}
        chooseWords={say(picture === null ? "stationeryEditor.pages.choose" : "stationeryEditor.pages.other")}
        picture={picture === null ? null : pictures.get(picture.media)}
        onTake={onTake}
        {...(picture === null || onRemove === undefined ? {} : { onRemove })}
      />
      <PaperNotes place={place} />
      {picture === null ? null : (
        <TextField
          label={say("stationeryEditor.pages.alt")}
          hint={say("stationeryEditor.pages.altHint")}
          value={picture.alt}
          onChange={(alt) => onChange({ ...picture, alt })}
          {...errorAt(`${place}.alt`)}
        />
      )}
    </>
  );
}

/** Takes a file as the picture of the first page; what it says of following pages is taken with it. */
function useTakeFirstPage(): (file: File) => Promise<Failure | null> {
  const desk = useDesk();
  const { say } = useTexts();
  const { change } = useProfileForm();
  return async (file) => {
    const taken = await takePaperFile(desk, file);
    if (!taken.ok) return taken.failure;
    const { first, following } = taken.value;
    const picture = ({ media }: KeptPaperPicture, before: PaperPicture | null, alt: string) => ({
      media,
      alt: before?.alt ?? alt,
    });
    change(({ letterhead }) => {
      const before = letterhead.kind === "pages" ? letterhead : null;
      const kept = before?.following ?? null;
      return {
        letterhead: {
          kind: "pages",
          first: picture(first, before?.first ?? null, say("stationeryEditor.pages.altBegin")),
          following: following === null ? kept : picture(following, kept, say("stationeryEditor.pages.altFollowing")),
        },
      };
    });
    return null;
  };
}

function useTakeFollowingPage(): (file: File) => Promise<Failure | null> {
  const desk = useDesk();
  const { say } = useTexts();
  const { change } = useProfileForm();
  return async (file) => {
    const taken = await takePaperPicture(desk, file, "page");
    if (!taken.ok) return taken.failure;
    const { media } = taken.value;
    change(({ letterhead }) => {
      if (letterhead.kind !== "pages") return {};
      const alt = letterhead.following?.alt ?? say("stationeryEditor.pages.altFollowing");
      return { letterhead: { ...letterhead, following: { media, alt } } };
    });
    return null;
  };
}
