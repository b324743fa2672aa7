import type { LucideIcon } from "lucide-react";
import { ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import { IconButton } from "../ui/button";

export interface ToolButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut?: string;
  readonly isDisabled: boolean;
  /** Whether the words have this already; not given for what is no quality of words. */
  readonly isActive?: boolean;
  readonly onPress: () => void;
}

/** A button of the toolbar of the text. Pressed with the mouse it leaves the focus, and so the selection, in the text. */
export function ToolButton({ icon: Icon, label, shortcut, isDisabled, isActive, onPress }: ToolButtonProps) {
  const picture = <Icon size={18} aria-hidden />;
  const keys = shortcut === undefined ? {} : { shortcut };
  if (isActive === undefined)
    return (
      <IconButton label={label} {...keys} isDisabled={isDisabled} preventFocusOnPress onPress={onPress}>
        {picture}
      </IconButton>
    );
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        aria-label={label}
        className="button button-icon tool-toggle"
        isDisabled={isDisabled}
        isSelected={isActive}
        preventFocusOnPress
        onChange={onPress}
      >
        {picture}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut === undefined ? null : <kbd className="tooltip-keys">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
