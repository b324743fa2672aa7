import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import { NO_SENDER } from "../../preload/letter/sender";
import { isSameSender, profileName, type SenderProfile, senderStanding } from "../../preload/people/sender-profile";
import { useAppState, useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { StepCard } from "../ui/step-card";
import { ProfileOffer } from "./profile-offer";
import { bringBackProfile, keepProfile, removeProfile, takeProfile } from "./sender-deeds";
import { useProfiles } from "./use-profiles";
import "../ui/offer.css";

/** The profiles of senders: one is taken, kept, changed or removed. */
export function ProfileCard() {
  const desk = useDesk();
  const { say } = useTexts();
  const sender = useEditor(({ history }) => history.present.letter.sender);
  const last = useAppState(({ settings }) => settings.lastSender ?? "");
  const { found, look } = useProfiles();
  const [removed, setRemoved] = useState<SenderProfile | null>(null);
  if (found === null) return null;
  const { profiles } = found;
  const isEmpty = isSameSender(sender, NO_SENDER);
  const standing = senderStanding(sender, profiles);
  const chosen = standing.kind === "same" ? standing.profile : null;
  const namesake = isEmpty || chosen !== null ? null : (profiles.find((one) => isNamesake(one, sender)) ?? null);
  const keep = async (profile: SenderProfile | null) => {
    await keepProfile(desk, sender, profile);
    look();
  };
  const remove = async ({ id }: SenderProfile) => {
    setRemoved(await removeProfile(desk, id));
    look();
  };
  const bringBack = async (profile: SenderProfile) => {
    setRemoved(null);
    await bringBackProfile(desk, profile);
    look();
  };
  return (
    <StepCard
      title={say("sender.profiles")}
      hint={say(profiles.length === 0 ? "sender.noProfiles" : "sender.profilesHint")}
    >
      {profiles.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this
        <div className="chips" role="group" aria-label={say("sender.profiles")}>
          {profiles.map((profile) => (
            <span key={profile.id} className="profile">
              <ToggleButton
                className="chip"
                isSelected={profile === chosen}
                onChange={() => takeProfile(desk, profile)}
              >
                {profileName(profile)}
              </ToggleButton>
              <Menu
                label={say("sender.actions", { name: profileName(profile) })}
                icon={<Ellipsis size={18} aria-hidden />}
                entries={[{ id: "remove", label: say("sender.remove"), onChoose: () => void remove(profile) }]}
              />
            </span>
          ))}
        </div>
      )}
      <ProfileOffer
        standing={standing}
        last={isEmpty ? (profiles.find(({ id }) => id === last) ?? null) : null}
        removed={removed}
        onTake={(profile) => takeProfile(desk, profile)}
        onBringBack={(profile) => void bringBack(profile)}
      />
      {found.setAside.length === 0 ? null : (
        <p className="offer">{say("sender.setAside", { count: found.setAside.length })}</p>
      )}
      <div className="step-actions">
        <Button isDisabled={isEmpty || chosen !== null} onPress={() => void keep(null)}>
          {say("sender.keep")}
        </Button>
        {namesake === null ? null : (
          <Button look="quiet" onPress={() => void keep(namesake)}>
            {say("sender.change", { name: profileName(namesake) })}
          </Button>
        )}
      </div>
    </StepCard>
  );
}

function isNamesake(profile: SenderProfile, sender: SenderProfile["sender"]): boolean {
  return profileName(profile) === profileName({ ...profile, sender }) && profileName(profile) !== "";
}
