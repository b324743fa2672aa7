import type { Voice } from "../../preload/letter/letter";
import type { Passage, Tone } from "../../preload/letter/passage";
import type { Stance } from "../../preload/template/choices";
import { choosePosition } from "../../preload/template/choose/choose-position";
import { chooseTone } from "../../preload/template/choose/choose-tone";
import { chooseVoice } from "../../preload/template/choose/choose-voice";
import { setFact } from "../../preload/template/choose/set-fact";
import type { PositionOffer } from "../../preload/template/linking/position-offers";
import { declineOffer, takeOffer } from "../../preload/template/linking/take-offer";
import type { Fact, Position, Template } from "../../preload/template/template";
import type { AppTransition } from "../state/app-state";
import { edit, editContent, typedContent } from "../state/editing";
import { lightingUp } from "../state/lighting";

// What a choice changes lights up; each is one step to undo, with its name. `today` is an ISO 8601 day.

const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  carried: "positionCarried",
  softened: "positionSoftened",
  dropped: "positionDropped",
};
const TONE_LABELS: Readonly<Record<Tone, string>> = { factual: "toneFactual", firm: "toneFirm", short: "toneShort" };
const VOICE_LABELS: Readonly<Record<Voice, string>> = { we: "voiceWe", I: "voiceI" };

export function takeStance(template: Template, { id, label }: Position, stance: Stance, today: string): AppTransition {
  const choose = editContent(STANCE_LABELS[stance], (content) => choosePosition(content, template, id, stance, today), {
    label,
  });
  return lightingUp(choose);
}

export function takeTone(template: Template, tone: Tone, today: string): AppTransition {
  return lightingUp(editContent(TONE_LABELS[tone], (content) => chooseTone(content, template, tone, today)));
}

export function takeVoice(template: Template, voice: Voice, today: string): AppTransition {
  return lightingUp(editContent(VOICE_LABELS[voice], (content) => chooseVoice(content, template, voice, today)));
}

/** A key press in the field of a fact, at a time in milliseconds. */
export function typeFact(
  template: Template,
  { id, label }: Fact,
  value: string,
  { today, now }: { readonly today: string; readonly now: number },
): AppTransition {
  const name = { key: "edits.fact", values: { label } };
  return lightingUp(typedContent(`fact-${id}`, now, (content) => setFact(content, template, id, value, today), name));
}

export function takeWording(offer: PositionOffer, composed: readonly Passage[], template: Template): AppTransition {
  if (offer.kind === "add") {
    const label = template.passages.find(({ id }) => id === offer.wording.id)?.label ?? "";
    return lightingUp(edit("addWording", (letter) => takeOffer(letter, offer, composed), { label }));
  }
  return numbered(offer.passage, (number) =>
    lightingUp(edit("takeWording", (letter) => takeOffer(letter, offer, composed), { number })),
  );
}

export function keepWording(offer: Exclude<PositionOffer, { readonly kind: "add" }>): AppTransition {
  return numbered(offer.passage, (number) => edit("keepWording", (letter) => declineOffer(letter, offer), { number }));
}

/** An edit whose name says which passage it is about. */
function numbered(passage: string, make: (number: number) => AppTransition): AppTransition {
  return (state) => {
    const passages = state.editor?.history.present.letter.passages ?? [];
    return make(passages.findIndex(({ id }) => id === passage) + 1)(state);
  };
}
