import { useState } from "react";
import type { Letterhead } from "../../../preload/stationery/letterhead";
import { useTexts } from "../../state/use-desk";
import { ChoiceRows } from "../../ui/choice-rows";
import { StepCard } from "../../ui/step-card";
import { FooterCard } from "./footer-card";
import { LogoCard } from "./logo-card";
import { PagesCard } from "./pages-card";
import { useProfileForm } from "./profile-form-context";
import { WordsCard } from "./words-card";

const KINDS = ["parts", "pages", "none"] as const;

/** What the letterhead is made of, and then its parts or its pictures. */
export function LetterheadCards() {
  const { say } = useTexts();
  const { stationery, chooseLetterhead } = useProfileForm();
  const { kind } = stationery.letterhead;
  // Pictures of pages are a letterhead only once there is one; until then the one before stays.
  const [isPictureAwaited, awaitPicture] = useState(false);
  const chosen: Letterhead["kind"] = isPictureAwaited ? "pages" : kind;
  const choose = (next: Letterhead["kind"]) => {
    awaitPicture(next === "pages");
    chooseLetterhead(next);
  };
  return (
    <>
      <StepCard title={say("stationeryEditor.letterhead.title")}>
        <ChoiceRows
          label={say("stationeryEditor.letterhead.title")}
          rows={KINDS.map((id) => ({
            id,
            label: say(`stationeryEditor.letterhead.${id}`),
            example: say(`stationeryEditor.letterhead.${id}Hint`),
          }))}
          chosen={chosen}
          onChoose={choose}
        />
      </StepCard>
      {chosen === "parts" ? (
        <>
          <LogoCard />
          <WordsCard />
          <FooterCard />
        </>
      ) : null}
      {chosen === "pages" ? <PagesCard /> : null}
    </>
  );
}
