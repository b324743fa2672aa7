import {
  Check,
  ListChecks,
  type LucideIcon,
  MapPin,
  Pilcrow,
  Signature,
  SlidersHorizontal,
  UserRound,
} from "lucide-react";
import { memo } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { COMMANDS } from "../../preload/contract/commands";
import { spokenShortcut } from "../commands/shortcut";
import { showStep } from "../state/editor-state";
import type { Step } from "../state/steps";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import type { StepState } from "../steps/step-states";
import { useKeyNames } from "./use-key-names";
import { useMedia } from "./use-media";

const ICONS: Readonly<Record<Step, LucideIcon>> = {
  positions: SlidersHorizontal,
  passages: Pilcrow,
  recipient: MapPin,
  sender: UserRound,
  signatures: Signature,
  checks: ListChecks,
};

export interface RailStepProps {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly state: StepState;
}

/** One step of the way: its number or a check mark, its name, and how far it is. Where the rail is narrow, a tooltip names it. */
export const RailStep = memo(function RailStep({ step, number, state }: RailStepProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const keyNames = useKeyNames();
  const isNarrow = useMedia("(max-width: 1199px)");
  const isChosen = useEditor((editor) => editor.step === step);
  const name = say(`steps.${step}.name`);
  const shortcut = COMMANDS.find(({ id }) => id === `step.${step}`)?.shortcut ?? "";
  const Icon = ICONS[step];
  return (
    <TooltipTrigger delay={isNarrow ? 200 : 800}>
      <Button
        className="rail-step"
        {...(isChosen ? { "aria-current": "step" as const } : {})}
        onPress={() => change(showStep(step))}
      >
        <span className="rail-mark" data-complete={state.kind === "complete"} aria-hidden>
          {state.kind === "complete" && !isChosen ? <Check size={14} /> : number}
        </span>
        <Icon className="rail-icon" size={18} aria-hidden />
        <span className="rail-name">{name}</span>
        <RailState state={state} />
      </Button>
      <Tooltip className="tooltip" placement="right" offset={6}>
        {name}
        <kbd className="tooltip-keys">{spokenShortcut(shortcut, keyNames)}</kbd>
      </Tooltip>
    </TooltipTrigger>
  );
}, isSame);

/** A state is a new object after each key press. */
function isSame(before: RailStepProps, after: RailStepProps): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function RailState({ state }: { readonly state: StepState }) {
  const { say } = useTexts();
  switch (state.kind) {
    case "open":
      return null;
    case "complete":
      return <span className="only-heard">{say("steps.state.complete")}</span>;
    case "count":
      return <span className="rail-state">{state.count}</span>;
    case "part":
      return <span className="rail-state">{say("steps.state.part", { count: state.count, all: state.all })}</span>;
    case "findings":
      return (
        <span className={`rail-badge rail-badge-${state.severity}`}>
          <span aria-hidden>{state.count}</span>
          <span className="only-heard">{say(`steps.state.${state.severity}`, { count: state.count })}</span>
        </span>
      );
    default:
      return state satisfies never;
  }
}
