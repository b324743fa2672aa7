import { Label, Radio, RadioGroup } from "react-aria-components";
import "./choice-rows.css";

export interface ChoiceRow<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What the letter will say where this is chosen. */
  readonly example?: string;
}

export interface ChoiceRowsProps<Id extends string> {
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly rows: readonly ChoiceRow<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** A choice of one among few, each with the words it gives the letter, to be read before it is chosen. */
export function ChoiceRows<Id extends string>(props: ChoiceRowsProps<Id>) {
  const { label, isLabelShown = false, rows, chosen, onChoose, isDisabled = false } = props;
  return (
    <RadioGroup
      className="choices"
      {...(isLabelShown ? {} : { "aria-label": label })}
      value={chosen}
      isDisabled={isDisabled}
      onChange={(value) => {
        const row = rows.find(({ id }) => id === value);
        if (row !== undefined && row.id !== chosen) onChoose(row.id);
      }}
    >
      {isLabelShown ? <Label className="field-label">{label}</Label> : null}
      <div className="choice-list">
        {rows.map(({ id, label: name, example }) => (
          <Radio key={id} value={id} className="choice">
            <span className="choice-dot" aria-hidden />
            <span className="choice-words">
              <span className="choice-name">{name}</span>
              {example === undefined ? null : <span className="choice-example">{example}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
