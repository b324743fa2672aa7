import { Download, Ellipsis, Plus } from "lucide-react";
import type { StationeryProfile } from "../../../preload/stationery/stationery-profile";
import { STATIONERY_ENDING } from "../../../preload/stationery/stationery-profile";
import { useTexts } from "../../state/use-desk";
import { Button } from "../../ui/button";
import { Menu } from "../../ui/menu";
import { pickFile } from "../../ui/pick-file";
import { RemovedOffer } from "../../ui/removed-offer";
import { ScrollingContent } from "../../ui/scrolling-content";

export interface ProfileListProps {
  readonly profiles: readonly StationeryProfile[];
  /** How many files could not be read and were set aside. */
  readonly setAside: number;
  /** Id of the one that is open; null for none. */
  readonly open: string | null;
  /** The name of one that is open and was never kept; null where there is none. */
  readonly newName: string | null;
  readonly removed: StationeryProfile | null;
  /** Id of the one that was brought back last: the focus goes to it. */
  readonly broughtBack: string | null;
  readonly onOpen: (profile: StationeryProfile) => void;
  readonly onNew: () => void;
  readonly onRename: (profile: StationeryProfile) => void;
  readonly onDuplicate: (profile: StationeryProfile) => void;
  readonly onExport: (profile: StationeryProfile) => void;
  readonly onRemove: (profile: StationeryProfile) => void;
  readonly onBringBack: (profile: StationeryProfile) => void;
  readonly onImport: (file: File) => void;
}

/** The user's own stationery, and what can be done with each. */
export function ProfileList(props: ProfileListProps) {
  const { profiles, setAside, open, newName, removed, onOpen, onNew, onBringBack, onImport } = props;
  const { say } = useTexts();
  return (
    <nav className="profile-list" aria-label={say("stationeryEditor.list.title")}>
      <div className="profile-list-deeds">
        <Button onPress={onNew}>
          <Plus size={18} aria-hidden />
          {say("stationeryEditor.list.new")}
        </Button>
        <Button look="quiet" onPress={() => pickFile(STATIONERY_ENDING, onImport)}>
          <Download size={18} aria-hidden />
          {say("stationeryEditor.list.import")}
        </Button>
      </div>
      {removed === null ? null : (
        <RemovedOffer
          words={say("stationeryEditor.list.removed", { name: removed.stationery.name })}
          deed={say("stationeryEditor.list.bringBack")}
          onBringBack={() => onBringBack(removed)}
        />
      )}
      <ScrollingContent label={say("stationeryEditor.list.title")} className="profile-rows-place">
        <ul className="profile-rows">
          {newName === null ? null : (
            <li className="profile-row" data-open>
              <span className="profile-name" aria-current="true">
                {newName === "" ? say("stationeryEditor.list.unnamed") : newName}
                <span className="profile-state">{say("stationeryEditor.list.unsaved")}</span>
              </span>
            </li>
          )}
          {profiles.map((profile) => (
            <ProfileRow key={profile.id} {...props} profile={profile} isOpen={profile.id === open} onOpen={onOpen} />
          ))}
        </ul>
        {profiles.length === 0 && newName === null ? (
          <p className="field-hint">{say("stationeryEditor.list.none")}</p>
        ) : null}
        {setAside === 0 ? null : (
          <p className="paper-note">{say("stationeryEditor.list.setAside", { count: setAside })}</p>
        )}
      </ScrollingContent>
    </nav>
  );
}

interface ProfileRowProps
  extends Pick<ProfileListProps, "broughtBack" | "onOpen" | "onRename" | "onDuplicate" | "onExport" | "onRemove"> {
  readonly profile: StationeryProfile;
  readonly isOpen: boolean;
}

function ProfileRow(props: ProfileRowProps) {
  const { profile, isOpen, broughtBack, onOpen, onRename, onDuplicate, onExport, onRemove } = props;
  const { say } = useTexts();
  const { name } = profile.stationery;
  const deeds = { rename: onRename, duplicate: onDuplicate, export: onExport, remove: onRemove };
  return (
    <li className="profile-row" {...(isOpen ? { "data-open": true } : {})}>
      <button
        type="button"
        className="profile-name"
        // biome-ignore lint/a11y/noAutofocus: only where what had the focus went away for it.
        autoFocus={profile.id === broughtBack}
        {...(isOpen ? { "aria-current": "true" as const } : {})}
        onClick={() => onOpen(profile)}
      >
        {name}
      </button>
      <Menu
        label={say("stationeryEditor.list.actions", { name })}
        icon={<Ellipsis size={18} aria-hidden />}
        entries={(["rename", "duplicate", "export", "remove"] as const).map((id) => ({
          id,
          label: say(`stationeryEditor.list.deeds.${id}`),
          onChoose: () => deeds[id](profile),
        }))}
      />
    </li>
  );
}
