import { useProfileForm } from "./profile-form-context";

/** What does not fit the paper at one place, said where it is decided. */
export function PaperNotes({ place }: { readonly place: string }) {
  const { hintsAt } = useProfileForm();
  return (
    // Always there, so that screen readers hear what comes into it.
    <div role="status">
      {hintsAt(place).map((sentence) => (
        <p key={sentence} className="paper-note">
          {sentence}
        </p>
      ))}
    </div>
  );
}
