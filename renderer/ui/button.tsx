import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import "./button.css";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  /** "primary" is the one thing to do here; "link" stands in a line of text; a "chip" is one of a few in a row. */
  readonly look?: "primary" | "plain" | "quiet" | "link" | "danger" | "chip";
  readonly children: ReactNode;
}

export function Button({ look = "plain", ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${look}`} />;
}

export interface IconButtonProps extends Omit<ButtonProps, "look" | "aria-label"> {
  /** Name for screen readers and in the tooltip. */
  readonly label: string;
  /** Keys that do the same, shown in the tooltip. */
  readonly shortcut?: string;
}

/** A button with nothing but an icon. */
export function IconButton({ label, shortcut, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton {...props} aria-label={label} className="button button-icon" />
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut === undefined ? null : <kbd className="tooltip-keys">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
