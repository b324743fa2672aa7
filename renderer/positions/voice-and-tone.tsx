import { TONES } from "../../preload/letter/passage";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { SegmentedControl } from "../ui/segmented-control";
import { takeTone, takeVoice } from "./choice-edits";
import "./voice-and-tone.css";

/** Who speaks and in which tone, for the whole letter; nothing where the letter is from no template. */
export function VoiceAndTone() {
  const { change } = useDesk();
  const { say } = useTexts();
  const template = useEditor((editor) => editor.template);
  const choices = useEditor(({ history }) => history.present.template?.choices ?? null);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  if (template === null || choices === null) return null;
  const today = useToday();
  return (
    <div className="voice-and-tone">
      <span className="voice-and-tone-label" aria-hidden>
        {say("positions.voice")}
      </span>
      <SegmentedControl
        label={say("positions.voice")}
        segments={(["we", "I"] as const).map((id) => ({ id, label: say(`positions.voices.${id}`) }))}
        chosen={choices.voice}
        isDisabled={isReadOnly}
        onChoose={(voice) => change(takeVoice(template, voice, today))}
      />
      <span className="voice-and-tone-label" aria-hidden>
        {say("positions.tone")}
      </span>
      <SegmentedControl
        label={say("positions.tone")}
        segments={TONES.map((id) => ({ id, label: say(`positions.tones.${id}`) }))}
        chosen={choices.tone}
        isDisabled={isReadOnly}
        onChoose={(tone) => change(takeTone(template, tone, today))}
      />
    </div>
  );
}
