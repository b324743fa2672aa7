import { profileName, type SenderProfile, type SenderStanding } from "../../preload/people/sender-profile";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import "../ui/offer.css";

interface ProfileOfferProps {
  readonly standing: SenderStanding;
  /** The profile used last, where the letter has no sender yet. */
  readonly last: SenderProfile | null;
  readonly removed: SenderProfile | null;
  readonly onTake: (profile: SenderProfile) => void;
  readonly onBringBack: (profile: SenderProfile) => void;
}

/** What can be done about the profiles, never without being asked. */
export function ProfileOffer({ standing, last, removed, onTake, onBringBack }: ProfileOfferProps) {
  return (
    <>
      {removed === null ? null : <Offer about="removed" deed="bringBack" profile={removed} onTake={onBringBack} />}
      {last === null ? null : <Offer about="last" deed="takeLast" profile={last} onTake={onTake} />}
      {standing.kind !== "outdated" ? null : (
        <Offer about="outdated" deed="takeNew" profile={standing.profile} onTake={onTake} />
      )}
    </>
  );
}

interface OfferProps {
  readonly about: string;
  readonly deed: string;
  readonly profile: SenderProfile;
  readonly onTake: (profile: SenderProfile) => void;
}

function Offer({ about, deed, profile, onTake }: OfferProps) {
  const { say } = useTexts();
  return (
    <div className="offer">
      <p className="offer-words">{say(`sender.${about}`, { name: profileName(profile) })}</p>
      <Button look="link" autoFocus={about === "removed"} onPress={() => onTake(profile)}>
        {say(`sender.${deed}`)}
      </Button>
    </div>
  );
}
