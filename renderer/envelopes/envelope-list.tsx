import { Plus } from "lucide-react";
import { type Envelope, isSameEnvelope } from "../../preload/envelopes/envelope";
import { builtInOf } from "../../preload/envelopes/envelope-choices";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";

export interface EnvelopeListProps {
  readonly envelopes: readonly Envelope[];
  readonly chosen: string;
  /** Id of the one that was brought back last: the focus goes to it. */
  readonly broughtBack: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}

/** All envelopes; those with other measures than they came with say so. */
export function EnvelopeList({ envelopes, chosen, broughtBack, onChoose, onAdd }: EnvelopeListProps) {
  const { say } = useTexts();
  return (
    <div className="envelope-list">
      <ul aria-label={say("envelopes.title")}>
        {envelopes.map((envelope) => (
          <li key={envelope.id}>
            <button
              type="button"
              className="envelope-pick"
              // biome-ignore lint/a11y/noAutofocus: only where what had the focus went away for it.
              autoFocus={envelope.id === broughtBack}
              aria-current={envelope.id === chosen}
              onClick={() => onChoose(envelope.id)}
            >
              <span>{envelope.name.trim() === "" ? say("envelopes.newName") : envelope.name}</span>
              <span className="envelope-kind">{kindOf(envelope)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={onAdd}>
        <Plus size={18} aria-hidden />
        {say("envelopes.add")}
      </Button>
    </div>
  );

  function kindOf(envelope: Envelope): string {
    const builtIn = builtInOf(envelope.id);
    if (builtIn === null) return say("envelopes.kinds.own");
    return isSameEnvelope(builtIn.envelope, envelope) ? "" : say("envelopes.kinds.changed");
  }
}
