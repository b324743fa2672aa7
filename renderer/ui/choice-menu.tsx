import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { IconButton } from "./button";
import "./menu.css";

export interface ChoiceMenuProps<Id extends string> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id | null;
  readonly isDisabled?: boolean;
  readonly onChoose: (id: Id) => void;
}

/** A button with an icon that opens a list of which one is chosen. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>) {
  const { label, icon, choices, chosen, isDisabled = false, onChoose } = props;
  return (
    <MenuTrigger>
      <IconButton label={label} isDisabled={isDisabled}>
        {icon}
      </IconButton>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <AriaMenu
          aria-label={label}
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const id = choices.find((choice) => keys !== "all" && keys.has(choice.id))?.id;
            if (id !== undefined) onChoose(id);
          }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="menu-item menu-choice">
              {choice.label}
              {choice.id === chosen ? <Check size={16} aria-hidden /> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
