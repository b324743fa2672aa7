import { type Envelope, type EnvelopeWindow, FOLDINGS } from "../../preload/envelopes/envelope";
import { builtInOf } from "../../preload/envelopes/envelope-choices";
import { type EnvelopeField, envelopeFaults } from "../../preload/envelopes/envelope-faults";
import { useTexts } from "../state/use-desk";
import { NumberField } from "../ui/number-field";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { EnvelopeSources } from "./envelope-sources";

export interface EnvelopeFormProps {
  /** Numbers that nobody can read are NaN. */
  readonly envelope: Envelope;
  readonly onChange: (envelope: Envelope) => void;
}

const OWN = "own";

/** The measures of an envelope, the way its sheet is folded, and where the numbers come from. */
export function EnvelopeForm({ envelope, onChange }: EnvelopeFormProps) {
  const { say } = useTexts();
  const { window } = envelope;
  const builtIn = builtInOf(envelope.id);
  const faults = new Map(envelopeFaults(envelope).map(({ field, why }) => [field, why]));
  const errorOf = (field: EnvelopeField) => {
    const why = faults.get(field);
    return why === undefined ? {} : { error: say(`envelopes.faults.${why}`) };
  };
  const field = (name: EnvelopeField, value: number, take: (value: number) => Envelope) => (
    <NumberField
      label={say(`envelopes.fields.${name}`)}
      unit="mm"
      unitName={say("envelopes.millimetres")}
      value={value}
      onChange={(typed) => onChange(take(typed))}
      {...errorOf(name)}
    />
  );
  const withWindow = (changes: Partial<EnvelopeWindow>) => ({ ...envelope, window: { ...window, ...changes } });
  const known = builtIn?.windows ?? [];
  const shown = known.find((one) => JSON.stringify(one.window) === JSON.stringify(window));
  return (
    <div className="envelope-form">
      {builtIn === null ? (
        <TextField
          label={say("envelopes.fields.name")}
          value={envelope.name}
          maxLength={60}
          onChange={(name) => onChange({ ...envelope, name })}
          {...errorOf("name")}
        />
      ) : null}
      <fieldset className="envelope-fields">
        <legend>{say("envelopes.size")}</legend>
        {field("width", envelope.width, (width) => ({ ...envelope, width }))}
        {field("height", envelope.height, (height) => ({ ...envelope, height }))}
        {field("edge", envelope.edge, (edge) => ({ ...envelope, edge }))}
        <div className="envelope-whole">
          <SelectField
            label={say("envelopes.fields.folding")}
            choices={FOLDINGS.map((id) => ({ id, label: say(`envelopes.foldings.${id}`) }))}
            chosen={envelope.folding}
            onChoose={(folding) => onChange({ ...envelope, folding })}
          />
        </div>
      </fieldset>
      <fieldset className="envelope-fields">
        <legend>{say("envelopes.window")}</legend>
        {known.length === 0 ? null : (
          <div className="envelope-whole">
            <SelectField<string>
              label={say("envelopes.fields.windowOf")}
              choices={[
                ...known.map(({ name }) => ({ id: name as string, label: say(`envelopes.windows.${name}`) })),
                ...(shown === undefined ? [{ id: OWN, label: say("envelopes.windows.own") }] : []),
              ]}
              chosen={shown?.name ?? OWN}
              onChoose={(name) => {
                const chosen = known.find((one) => one.name === name);
                if (chosen !== undefined) onChange({ ...envelope, window: chosen.window });
              }}
            />
          </div>
        )}
        {field("left", window.left, (left) => withWindow({ left }))}
        {field("bottom", window.bottom, (bottom) => withWindow({ bottom }))}
        {field("windowWidth", window.width, (width) => withWindow({ width }))}
        {field("windowHeight", window.height, (height) => withWindow({ height }))}
      </fieldset>
      {builtIn === null ? null : <EnvelopeSources envelope={envelope} builtIn={builtIn} />}
    </div>
  );
}
