import { type FooterPart, MOST_FOOTER_COLUMNS } from "../../../preload/stationery/letterhead";
import { useTexts } from "../../state/use-desk";
import { Checkbox } from "../../ui/checkbox";
import { RowList } from "../../ui/row-list";
import { rowWords } from "../../ui/row-words";
import { StepCard } from "../../ui/step-card";
import { FooterColumn } from "./footer-column";
import { PaperNotes } from "./paper-notes";
import { useProfileForm } from "./profile-form-context";
import { PartColour } from "./words-card";

/** The columns at the foot of the sheet. */
export function FooterCard() {
  const { say } = useTexts();
  const { stationery, changeParts } = useProfileForm();
  const { letterhead } = stationery;
  if (letterhead.kind !== "parts") return null;
  const { footer, footerOnFollowingPages } = letterhead;
  const move = (from: number, to: number) => {
    const others = footer.filter((_, index) => index !== from);
    const moved = footer.slice(from, from + 1);
    changeParts({ footer: [...others.slice(0, to), ...moved, ...others.slice(to)] });
  };
  const set = (at: number, column: readonly FooterPart[]) =>
    changeParts({ footer: footer.map((one, index) => (index === at ? column : one)) });
  return (
    <StepCard title={say("stationeryEditor.footer.title")} hint={say("stationeryEditor.footer.hint")}>
      <RowList
        id="stationery-footer"
        words={rowWords(say, "stationeryEditor.footer")}
        count={footer.length}
        most={MOST_FOOTER_COLUMNS}
        isReadOnly={false}
        onAdd={() => changeParts({ footer: [...footer, []] })}
        onMove={move}
        onRemove={(at) => changeParts({ footer: footer.filter((_, index) => index !== at) })}
      >
        {(index) => (
          <FooterColumn
            place={`letterhead.footer.${index}`}
            column={footer[index] ?? []}
            onChange={(column) => set(index, column)}
          />
        )}
      </RowList>
      <PaperNotes place="letterhead.footer" />
      {footer.length === 0 ? null : (
        <>
          <PartColour part="footer" />
          <Checkbox
            label={say("stationeryEditor.footer.following")}
            isSelected={footerOnFollowingPages}
            onChange={(isSelected) => changeParts({ footerOnFollowingPages: isSelected })}
          />
        </>
      )}
    </StepCard>
  );
}
