import { useEffect, useState } from "react";
import { profileFaults } from "../../../preload/stationery/profile-faults";
import type { Stationery } from "../../../preload/stationery/stationery";
import type { StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { profileStationery } from "../../../preload/stationery/stationery-profile";
import { answerClosing } from "../../shell/answer-closing";
import { closeDialog, type Dialog, markUnsaved } from "../../state/dialog";
import { sayDone, sayFailed } from "../../state/notice";
import { useAppState, useDesk, useTexts } from "../../state/use-desk";
import { useStationeryChoices } from "../use-stationery";
import { beginProfile, type EditedProfile, freeName, holdsWork, isChanged, keptAs } from "./edited-profile";
import {
  bringBackStationery,
  countDraftsOn,
  exportStationery,
  importStationery,
  keepStationery,
  removeStationery,
} from "./stationery-deeds";

/** What is asked before something is lost. */
export type ProfileQuestion =
  | { readonly kind: "unsaved"; readonly proceed: () => void }
  /** `drafts` is how many use it. */
  | { readonly kind: "remove"; readonly profile: StationeryProfile; readonly drafts: number };

/** The profile that is open in the editor, the questions about it, and everything that can be done with profiles. */
export function useProfileEditing(id: string | null) {
  const desk = useDesk();
  const { say } = useTexts();
  const choices = useStationeryChoices();
  const [edited, setEdited] = useState<EditedProfile | null>(null);
  const [question, ask] = useState<ProfileQuestion | null>(null);
  const [removed, setRemoved] = useState<StationeryProfile | null>(null);
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const [replacedFont, setReplacedFont] = useState<string | null>(null);
  const [hasBegun, setBegun] = useState(false);
  const profiles = choices?.profiles ?? [];
  const hasUnsaved = edited !== null && isChanged(edited);

  if (choices !== null && !hasBegun) {
    setBegun(true);
    const first = profiles.find((one) => one.id === id) ?? (id === null ? profiles[0] : undefined);
    if (first !== undefined) setEdited(beginProfile(profileStationery(first), true));
  }

  /** Does what leaves the present profile, after asking where that would lose something. */
  const leave = (proceed: () => void) =>
    edited !== null && holdsWork(edited) ? ask({ kind: "unsaved", proceed }) : proceed();
  const begin = (next: EditedProfile | null) => {
    setReplacedFont(null);
    setEdited(next);
  };
  const unique = (name: string) =>
    freeName(
      name,
      profiles.map(({ stationery }) => stationery.name),
    );

  /** False where it can't be kept: a fault stands at its field, everything else is said. */
  const save = async (): Promise<boolean> => {
    if (edited === null || profileFaults(edited.stationery).length > 0) return false;
    const { stationery } = edited;
    if ((await keepStationery(desk, stationery)) === null) return false;
    setEdited((present) => (present?.stationery.id === stationery.id ? keptAs(present, stationery) : present));
    desk.change(sayDone("stationeryEditor.saved", { name: stationery.name }));
    return true;
  };
  const close = () => leave(() => desk.change(closeDialog()));
  useUnsavedMark(edited !== null && holdsWork(edited), ask);

  return {
    choices,
    edited,
    hasUnsaved,
    question,
    removed,
    broughtBack,
    replacedFont,
    answer: () => ask(null),
    edit: setEdited,
    save,
    close,
    show: (profile: StationeryProfile) => leave(() => begin(beginProfile(profileStationery(profile), true))),
    showPresets: () => leave(() => begin(null)),
    beginWith: (stationery: Omit<Stationery, "id">, name: string) =>
      begin(beginProfile({ ...stationery, id: desk.newId(), name: unique(name) }, false)),
    duplicate: ({ stationery }: StationeryProfile) =>
      leave(() => {
        const name = unique(say("stationeryEditor.copyOf", { name: stationery.name }).slice(0, 100));
        begin(beginProfile({ ...stationery, id: desk.newId(), name }, false));
      }),
    askRemoval: async (profile: StationeryProfile) => {
      const drafts = await countDraftsOn(desk, profile.id);
      if (drafts !== null) ask({ kind: "remove", profile, drafts });
    },
    remove: async (profile: StationeryProfile) => {
      ask(null);
      const gone = await removeStationery(desk, profile.id);
      if (gone === null) return;
      setRemoved(gone);
      if (edited?.stationery.id === profile.id) begin(null);
    },
    bringBack: async (profile: StationeryProfile) => {
      setRemoved(null);
      setBroughtBack(profile.id);
      await bringBackStationery(desk, profile);
      if (edited === null) begin(beginProfile(profileStationery(profile), true));
    },
    exportFile: async ({ id: exported, stationery }: StationeryProfile) => {
      if (hasUnsaved && edited.stationery.id === exported && !(await save())) return;
      if (await exportStationery(desk, exported)) {
        desk.change(sayDone("stationeryEditor.exported", { name: stationery.name }));
      }
    },
    importFile: (file: File) =>
      leave(async () => {
        const taken = await importStationery(desk, file);
        if (!taken.ok) return desk.change(sayFailed(taken.failure));
        const { profile, replacedFont: font } = taken.value;
        setEdited(beginProfile(profileStationery(profile), true));
        setReplacedFont(font);
        desk.change(sayDone("stationeryEditor.imported", { name: profile.stationery.name }));
      }),
  };
}

/** Tells the window whether closing it would lose something, and asks where it is about to close. */
function useUnsavedMark(holds: boolean, ask: (question: ProfileQuestion) => void): void {
  const desk = useDesk();
  useEffect(() => {
    desk.change(markUnsaved(holds ? "changed" : "nothing"));
  }, [desk, holds]);
  const isWindowClosing = useAppState(({ dialog }) => unsavedIn(dialog) === "closing");
  useEffect(() => {
    if (!isWindowClosing) return;
    desk.change(markUnsaved("changed"));
    ask({
      kind: "unsaved",
      proceed: () => {
        desk.change(closeDialog());
        void answerClosing(desk);
      },
    });
  }, [desk, isWindowClosing, ask]);
}

function unsavedIn(dialog: Dialog | null) {
  return dialog?.kind === "stationery" ? (dialog.unsaved ?? "nothing") : "nothing";
}
