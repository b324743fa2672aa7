import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { IconButton } from "./button";
import "./menu.css";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly entries: readonly MenuEntry[];
}

/** A button with an icon that opens a short list of things to do. */
export function Menu({ label, icon, entries }: MenuProps) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{icon}</IconButton>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <AriaMenu
          aria-label={label}
          className="menu"
          disabledKeys={entries.filter((entry) => entry.isDisabled === true).map(({ id }) => id)}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onChoose()}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="menu-item">
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
