import type { CertificateFacts } from "../../preload/contract/signatures";
import { useTexts } from "../state/use-desk";
import { certificateLines, inGroups } from "./certificate-sentences";
import "./certificate.css";

/** What stands in a certificate; the fingerprint in groups that can be read out. */
export function CertificateView({ facts }: { readonly facts: CertificateFacts }) {
  const texts = useTexts();
  return (
    <dl className="certificate">
      {certificateLines(facts, texts).map(({ key, label, words }) => (
        <div key={key} className="certificate-line">
          <dt>{label}</dt>
          <dd>{key === "fingerprint" ? <Fingerprint hexadecimal={facts.fingerprint} /> : words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Fingerprint({ hexadecimal }: { readonly hexadecimal: string }) {
  return (
    <span className="fingerprint">
      {inGroups(hexadecimal).map((group, index) => (
        <span key={`${index} ${group}`}>{group} </span>
      ))}
    </span>
  );
}
