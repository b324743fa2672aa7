import type { ReactNode } from "react";
import { ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import "./icon-toggle.css";

export interface IconToggleProps {
  /** Name for screen readers and in the tooltip. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

/** A button with nothing but an icon that is on or off; on is framed as well as filled. */
export function IconToggle({ label, ...props }: IconToggleProps) {
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton {...props} aria-label={label} className="button button-icon icon-toggle" />
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
