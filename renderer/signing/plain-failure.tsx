import { CircleAlert } from "lucide-react";
import type { Failure } from "../../preload/contract/result";
import { useTexts } from "../state/use-desk";

/** Why something could not be done, where it was asked for. */
export function PlainFailure({ failure }: { readonly failure: Failure }) {
  const { explain } = useTexts();
  return (
    <p className="signing-failure" role="alert">
      <CircleAlert size={18} aria-hidden className="signing-icon" data-kind="failed" />
      {explain(failure)}
    </p>
  );
}
