import { useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";
import { FactsSection } from "./facts-section";
import { NewerEdition } from "./newer-edition";
import { OfferNote } from "./offer-note";
import { PositionGroupList } from "./position-group-list";
import { usePositions } from "./use-positions";
import { VoiceAndTone } from "./voice-and-tone";
import { WithoutTemplate } from "./without-template";
import "./positions.css";

/** Which positions the letter carries, who speaks in which tone, and what the text relies on. */
export function PositionsStep() {
  const { say } = useTexts();
  const { shown, today } = usePositions();
  if (shown === null)
    return (
      <StepPage title={say("steps.positions.title")} lead={say("steps.positions.lead")}>
        <WithoutTemplate />
      </StepPage>
    );
  const { view, template, made } = shown;
  return (
    <StepPage title={say("steps.positions.title")} lead={say("steps.positions.lead")}>
      <VoiceAndTone />
      <NewerEdition made={made} />
      {view.offers.length === 0 ? null : (
        <section className="positions-group" aria-label={say("positions.offers")}>
          {view.offers.map((offer) => (
            <OfferNote
              key={offer.kind === "add" ? offer.wording.id : offer.passage}
              offer={offer}
              composed={view.composed}
              template={template}
              isNumbered
            />
          ))}
        </section>
      )}
      <PositionGroupList view={view} template={template} today={today} />
      <FactsSection template={template} made={made} today={today} />
    </StepPage>
  );
}
