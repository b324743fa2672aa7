import type { ComponentType } from "react";
import { ChecksStep } from "../checks/checks-step";
import { PassagesStep } from "../passages/passages-step";
import { PositionsStep } from "../positions/positions-step";
import { RecipientStep } from "../recipient/recipient-step";
import { SenderStep } from "../sender/sender-step";
import { SignaturesStep } from "../signatures/signatures-step";
import type { Step } from "../state/steps";
import { useEditor } from "../state/use-desk";
import { useFocusWish } from "./use-focus-wish";
import { useLookedPart } from "./use-looked-part";

const PAGES: Readonly<Record<Step, ComponentType>> = {
  positions: PositionsStep,
  passages: PassagesStep,
  recipient: RecipientStep,
  sender: SenderStep,
  signatures: SignaturesStep,
  checks: ChecksStep,
};

/** The step of the work that is chosen. */
export function StepView() {
  const Page = PAGES[useEditor(({ step }) => step)];
  useFocusWish();
  useLookedPart();
  return <Page />;
}
