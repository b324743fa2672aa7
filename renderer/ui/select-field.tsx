import { ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";
import "./menu.css";
import "./select-field.css";

export interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** A field with one of several, of which only the chosen one is in sight. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, hint, choices, chosen, onChoose, isDisabled = false } = props;
  return (
    <Select
      className="field"
      value={chosen}
      isDisabled={isDisabled}
      onChange={(key) => {
        const id = choices.find((choice) => choice.id === key)?.id;
        if (id !== undefined) onChoose(id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={18} aria-hidden />
      </Button>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="menu-popover select-popover" offset={4}>
        <ListBox className="menu select-list">
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className="menu-item">
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
