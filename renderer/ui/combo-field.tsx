import { ChevronDown } from "lucide-react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import "./combo-field.css";
import "./menu.css";

export interface ComboFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What is proposed; anything else can be typed as well. */
  readonly proposals: readonly string[];
  /** What the button that opens the list is called. */
  readonly openLabel: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly?: boolean;
}

/** A field that proposes words while it is typed into. */
export function ComboField(props: ComboFieldProps) {
  const { label, hint, placeholder = "", value, proposals, openLabel, onChange, isReadOnly = false } = props;
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      isReadOnly={isReadOnly}
      inputValue={value}
      onInputChange={(next) => {
        if (next !== value) onChange(next);
      }}
      defaultItems={proposals.map((name) => ({ id: name, name }))}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="field-input combo-input" placeholder={placeholder} />
        <Button className="combo-open" aria-label={openLabel}>
          <ChevronDown size={18} aria-hidden />
        </Button>
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="menu-popover combo-popover" offset={4}>
        <ListBox className="menu combo-list" aria-label={label}>
          {({ id, name }: { readonly id: string; readonly name: string }) => (
            <ListBoxItem id={id} textValue={name} className="menu-item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
