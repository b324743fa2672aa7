import { useMemo, useState } from "react";
import type { StationeryMode } from "../../../preload/letter/letter";
import { paperHints } from "../../../preload/stationery/paper-hints";
import { profileFaults } from "../../../preload/stationery/profile-faults";
import { footerColumns } from "../../../preload/stationery/sheet-paper";
import type { Stationery } from "../../../preload/stationery/stationery";
import { stationeryPictures } from "../../../preload/stationery/stationery-profile";
import { useAppState, useTexts } from "../../state/use-desk";
import { ScrollingContent } from "../../ui/scrolling-content";
import { changeStationery, chooseLetterhead, type EditedProfile } from "./edited-profile";
import { PaperView, type ShownLetter } from "./paper-view";
import { ProfileForm } from "./profile-form";
import { ProfileFormProvider } from "./profile-form-context";
import { sampleLetter } from "./sample-letter";
import { usePaperPages } from "./use-paper-pages";
import { usePaperPictures } from "./use-paper-pictures";

export interface EditedViewProps {
  readonly edited: EditedProfile;
  readonly onEdit: (change: (edited: EditedProfile) => EditedProfile) => void;
  /** A font that an imported file named and that does not travel with the app; null if none. */
  readonly replacedFont: string | null;
}

/** The form of one stationery and, beside it, a letter on that paper. */
export function EditedView({ edited, onEdit, replacedFont }: EditedViewProps) {
  const { say } = useTexts();
  const { stationery } = edited;
  const [mode, setMode] = useState<StationeryMode>("digital");
  const { letter, shown, setShown } = useShownLetter();
  const onPaper = useMemo(
    () => ({ ...letter, stationery: { id: stationery.id, mode } }),
    [letter, stationery.id, mode],
  );
  const pictures = usePaperPictures(stationeryPictures(stationery));
  const faults = useMemo(() => profileFaults(stationery), [stationery]);
  const paper = useLastValid(stationery, faults.length === 0);
  const pages = usePaperPages(onPaper, paper);
  const isFooterTooWide = pages.shown.findings.some(({ check }) => check === "footer-too-wide");
  const hints = useMemo(() => {
    if (faults.length > 0) return [];
    const columns = footerColumns(stationery, letter.sender, letter.language);
    const footerLines = Math.max(0, ...columns.map((lines) => lines.length));
    const found = paperHints(stationery, pictures, footerLines);
    return isFooterTooWide ? [...found, FOOTER_TOO_WIDE] : found;
  }, [stationery, letter, pictures, faults, isFooterTooWide]);
  return (
    <ProfileFormProvider
      value={{
        stationery,
        pictures,
        faults,
        hints,
        change: (changes) =>
          onEdit((present) =>
            changeStationery(present, typeof changes === "function" ? changes(present.stationery) : changes),
          ),
        chooseLetterhead: (kind) => onEdit((present) => chooseLetterhead(present, kind)),
      }}
    >
      <ScrollingContent label={say("stationeryEditor.form")} className="profile-form-place">
        {replacedFont === null ? null : (
          <p className="paper-note" role="status">
            {say("stationeryEditor.replacedFont", { font: replacedFont, instead: stationery.fontFamily })}
          </p>
        )}
        <ProfileForm key={stationery.id} />
      </ScrollingContent>
      <PaperView
        stationery={paper}
        pages={pages}
        mode={mode}
        onMode={setMode}
        letter={shown}
        onLetter={setShown}
        isEarlier={faults.length > 0}
      />
    </ProfileFormProvider>
  );
}

const FOOTER_TOO_WIDE = { place: "letterhead.footer", hint: "footerTooWide", values: {} } as const;

/** The letter that is open, or the sample where none is or somebody wants to see it. */
function useShownLetter() {
  const texts = useTexts();
  const own = useAppState(({ editor }) => editor?.history.present.letter ?? null);
  const sample = useMemo(() => sampleLetter(texts), [texts]);
  const [chosen, setShown] = useState<ShownLetter>("own");
  const shown = own === null ? null : chosen;
  return { letter: own !== null && chosen === "own" ? own : sample, shown, setShown };
}

/** The stationery, or, while it can't be kept, as it was before. */
function useLastValid(stationery: Stationery, isValid: boolean): Stationery {
  const [last, setLast] = useState(stationery);
  if (isValid && last !== stationery) setLast(stationery);
  return isValid ? stationery : last;
}
