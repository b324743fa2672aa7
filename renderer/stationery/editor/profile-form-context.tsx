import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Letterhead, LetterheadParts } from "../../../preload/stationery/letterhead";
import type { PaperHint } from "../../../preload/stationery/paper-hints";
import type { ProfileFault } from "../../../preload/stationery/profile-faults";
import type { Stationery } from "../../../preload/stationery/stationery";
import { useTexts } from "../../state/use-desk";
import type { ReadPictures } from "./use-paper-pictures";

export type StationeryChanges = Partial<Stationery> | ((present: Stationery) => Partial<Stationery>);

export interface ProfileFormValue {
  readonly stationery: Stationery;
  readonly pictures: ReadPictures;
  readonly faults: readonly ProfileFault[];
  readonly hints: readonly (
    | PaperHint
    | {
        readonly place: string;
        readonly hint: "footerTooWide";
        readonly values: Readonly<Record<string, string | number>>;
      }
  )[];
  /** `changes` as a function sees what was changed while something was read. */
  readonly change: (changes: StationeryChanges) => void;
  readonly chooseLetterhead: (kind: Letterhead["kind"]) => void;
}

const FormContext = createContext<ProfileFormValue | null>(null);

export function ProfileFormProvider({
  value,
  children,
}: {
  readonly value: ProfileFormValue;
  readonly children: ReactNode;
}) {
  return <FormContext.Provider value={value}>{children}</FormContext.Provider>;
}

/** The stationery that is edited, how to change it, and the sentences that belong to its fields. */
export function useProfileForm() {
  const form = useContext(FormContext);
  if (form === null) throw new Error("Outside of the editor no stationery is edited");
  const { say } = useTexts();
  return useMemo(() => {
    const { faults, hints, stationery, change } = form;
    return {
      ...form,
      /** What keeps a value from being kept, as a field takes it. */
      errorAt: (place: string): { readonly error?: string } => {
        const fault = faults.find((one) => one.place === place);
        return fault === undefined ? {} : { error: say(`stationeryEditor.faults.${fault.fault}`, fault.values) };
      },
      /** What does not fit the paper there. */
      hintsAt: (place: string): readonly string[] =>
        hints
          .filter((one) => one.place === place)
          .map(({ hint, values }) => say(`stationeryEditor.hints.${hint}`, values)),
      changeParts: (changes: Partial<LetterheadParts>) => {
        if (stationery.letterhead.kind === "parts") change({ letterhead: { ...stationery.letterhead, ...changes } });
      },
    };
  }, [form, say]);
}
