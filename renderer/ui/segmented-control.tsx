import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import "./segmented-control.css";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Stands before the word. */
  readonly icon?: ReactNode;
  /** Id of an element that says what this choice means. */
  readonly describedBy?: string;
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** The segment under the pointer or with the focus, before it is chosen; null where there is none any more. */
  readonly onPreview?: (id: Id | null) => void;
  readonly isDisabled?: boolean;
}

/** A choice of one among few, all of them in sight; the chosen one is bold as well as filled. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, chosen, onChoose, onPreview = () => undefined, isDisabled = false } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      isDisabled={isDisabled}
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const id = segments.find((segment) => keys.has(segment.id))?.id;
        if (id !== undefined && id !== chosen) onChoose(id);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          className="segment"
          {...(segment.describedBy === undefined ? {} : { "aria-describedby": segment.describedBy })}
          onHoverStart={() => onPreview(segment.id)}
          onHoverEnd={() => onPreview(null)}
          onFocus={() => onPreview(segment.id)}
          onBlur={() => onPreview(null)}
        >
          {segment.icon}
          <span className="segment-label" data-label={segment.label}>
            {segment.label}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
