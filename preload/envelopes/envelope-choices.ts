import { BUILT_IN_ENVELOPES, type BuiltInEnvelope } from "./built-in-envelopes";
import type { Envelope } from "./envelope";

/** The envelopes that come with the app, with their own measures. */
export const DEFAULT_ENVELOPES: readonly Envelope[] = BUILT_IN_ENVELOPES.map(({ envelope }) => envelope);

/** The one that letters are checked for until somebody chooses another: DL. */
export const DEFAULT_ENVELOPE = BUILT_IN_ENVELOPES[0]?.envelope as Envelope;

/** All envelopes there are: those of the app, with the measures that somebody gave them, then the own ones by their names. */
export function envelopeChoices(kept: readonly Envelope[]): readonly Envelope[] {
  const changed = new Map(kept.map((one) => [one.id, one]));
  const own = kept.filter(({ id }) => builtInOf(id) === null);
  return [
    ...DEFAULT_ENVELOPES.map((one) => changed.get(one.id) ?? one),
    ...[...own].sort((a, b) => a.name.localeCompare(b.name, "de")),
  ];
}

/** What the app knows of an envelope; null for one of somebody's own. */
export function builtInOf(id: string): BuiltInEnvelope | null {
  return BUILT_IN_ENVELOPES.find(({ envelope }) => envelope.id === id) ?? null;
}

/** The envelope of an id; the first where there is none of it any more. */
export function chosenEnvelope(envelopes: readonly Envelope[], id: string | undefined): Envelope {
  return envelopes.find((one) => one.id === id) ?? envelopes[0] ?? DEFAULT_ENVELOPE;
}

/** The envelopes that somebody may mean by an id or by a name such as "DL", "c6/5" or "C65". */
export function envelopesNamed(envelopes: readonly Envelope[], named: string): readonly Envelope[] {
  const byId = envelopes.find(({ id }) => id === named);
  if (byId !== undefined) return [byId];
  const exact = envelopes.filter(({ name }) => name === named);
  return exact.length > 0 ? exact : envelopes.filter(({ name }) => plain(name) !== "" && plain(name) === plain(named));
}

function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLocaleLowerCase("de")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
