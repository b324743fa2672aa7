import { FieldsCard } from "./fields-card";
import { LetterheadCards } from "./letterhead-card";
import { NameCard } from "./name-card";
import { ZonesCard } from "./zones-card";
import "./profile-form.css";

/** Everything that is decided about one stationery, from its name to the zones of its paper. */
export function ProfileForm() {
  return (
    <div className="profile-form">
      <NameCard />
      <LetterheadCards />
      <FieldsCard />
      <ZonesCard />
    </div>
  );
}
