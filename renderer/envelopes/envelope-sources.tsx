import type { BuiltInEnvelope } from "../../preload/envelopes/built-in-envelopes";
import type { Envelope } from "../../preload/envelopes/envelope";
import { ENVELOPE_SOURCES, type EnvelopeSource } from "../../preload/envelopes/envelope-sources";
import { useTexts } from "../state/use-desk";

export interface EnvelopeSourcesProps {
  readonly envelope: Envelope;
  readonly builtIn: BuiltInEnvelope;
}

/** Where each number comes from, so that somebody can look it up; numbers of one's own say so. */
export function EnvelopeSources({ envelope, builtIn }: EnvelopeSourcesProps) {
  const { say } = useTexts();
  const first = builtIn.envelope;
  const isOwnSize = envelope.width !== first.width || envelope.height !== first.height;
  const window = builtIn.windows.find((one) => JSON.stringify(one.window) === JSON.stringify(envelope.window));
  const isOwnEdge = envelope.edge !== first.edge;
  return (
    <section className="envelope-sources" aria-label={say("envelopes.sources.title")}>
      <h3>{say("envelopes.sources.title")}</h3>
      <dl>
        <dt>{say("envelopes.size")}</dt>
        <dd>{isOwnSize ? say("envelopes.sources.own") : <SourceList sources={builtIn.sizeSources} />}</dd>
        <dt>{say("envelopes.window")}</dt>
        <dd>{window === undefined ? say("envelopes.sources.own") : <SourceList sources={window.sources} />}</dd>
        <dt>{say("envelopes.fields.edge")}</dt>
        <dd>{say(isOwnEdge ? "envelopes.sources.own" : "envelopes.sources.edge")}</dd>
        <dt>{say("envelopes.sources.tolerance")}</dt>
        <dd>
          {say("envelopes.sources.toleranceIs")}
          <SourceList sources={[ENVELOPE_SOURCES.din680]} />
        </dd>
      </dl>
      <p>{say("envelopes.sources.differ")}</p>
    </section>
  );
}

function SourceList({ sources }: { readonly sources: readonly EnvelopeSource[] }) {
  return (
    <ul>
      {sources.map(({ title, address }) => (
        <li key={address}>
          {title}
          <br />
          <span className="source-address">{address}</span>
        </li>
      ))}
    </ul>
  );
}
