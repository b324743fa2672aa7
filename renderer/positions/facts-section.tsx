import type { DraftTemplate } from "../../preload/letter/draft";
import { factText } from "../../preload/template/compose/fact-text";
import type { Fact, Template } from "../../preload/template/template";
import { factElement } from "../state/change-place";
import { useTexts } from "../state/use-desk";
import { FactField } from "./fact-field";

export interface FactsSectionProps {
  readonly template: Template;
  readonly made: DraftTemplate;
  /** ISO 8601 day. */
  readonly today: string;
}

/** What the text relies on: local facts as fields, shared ones with their source and the day at which they were true. */
export function FactsSection({ template, made, today }: FactsSectionProps) {
  const { say, language } = useTexts();
  // A whole passage is written where passages are.
  const facts = template.facts.filter(({ kind }) => kind !== "passage");
  if (facts.length === 0) return null;
  const givenValue = ({ id, value }: Fact) => made.facts[id] ?? value;
  const local = facts.filter(({ isLocal }) => isLocal);
  const dates = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "medium",
    timeZone: "UTC",
  });
  return (
    <section className="positions-group" aria-label={say("positions.facts.title")}>
      <header className="positions-group-head">
        <h3>{say("positions.facts.title")}</h3>
      </header>
      <div className="facts">
        <p className="facts-lead">{say("positions.facts.lead")}</p>
        {local.map((fact) => (
          <FactField key={fact.id} fact={fact} value={givenValue(fact)} template={template} today={today} />
        ))}
        {bySource(facts.filter(({ isLocal }) => !isLocal)).map(({ source, asOf, facts: shared }) => (
          <div key={`${source}/${asOf}`} className="facts-source">
            <dl className="facts-list">
              {shared.map((fact) => (
                <div key={fact.id} id={factElement(fact.id)} className="facts-row">
                  <dt lang={template.language}>{fact.label}</dt>
                  <dd lang={template.language}>
                    {factText(fact.kind, givenValue(fact), template.language) || say("positions.facts.empty")}
                  </dd>
                </div>
              ))}
            </dl>
            <p className="facts-origin">
              {[
                source === "" ? "" : say("positions.facts.source", { source }),
                asOf === "" ? "" : say("positions.facts.asOf", { date: dates.format(new Date(asOf)) }),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

interface FactsOfSource {
  readonly source: string;
  readonly asOf: string;
  readonly facts: readonly Fact[];
}

function bySource(facts: readonly Fact[]): readonly FactsOfSource[] {
  const groups = new Map<string, FactsOfSource>();
  for (const fact of facts) {
    const { source, asOf } = fact;
    const key = `${source}/${asOf}`;
    groups.set(key, { source, asOf, facts: [...(groups.get(key)?.facts ?? []), fact] });
  }
  return [...groups.values()];
}
