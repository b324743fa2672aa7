import { Check, ChevronRight, CircleAlert, Info } from "lucide-react";
import { useId } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { SignatureReport, SignedFileReport } from "../../preload/contract/signatures";
import { useTexts } from "../state/use-desk";
import { CertificateView } from "./certificate-view";
import { signatureSentences } from "./report-sentences";

export interface SignatureCardProps {
  readonly signature: SignatureReport;
  readonly kind: SignedFileReport["kind"];
}

/** One signature: whose, whether it counts and why, what it covers, and the certificate behind it. */
export function SignatureCard({ signature, kind }: SignatureCardProps) {
  const texts = useTexts();
  const id = useId();
  const { who, worth, coverage, when, reason, town, problems, hints } = signatureSentences(signature, kind, texts);
  const isGood = signature.isValid && signature.coverage !== "changed";
  const Icon = isGood ? Check : CircleAlert;
  return (
    <section className="signing-card" aria-labelledby={id}>
      <div className="signature-head">
        <h3 id={id} className="signing-title">
          {who}
        </h3>
        <p className="signature-worth" data-good={isGood}>
          <Icon size={18} aria-hidden className="signing-icon" />
          {worth}
        </p>
      </div>
      <div>
        <p>{coverage}</p>
        {[when, reason, town].map((line) =>
          line === null ? null : (
            <p key={line} className="signing-known">
              {line}
            </p>
          ),
        )}
      </div>
      {problems.length === 0 ? null : (
        <ul className="signature-problems">
          {problems.map((sentence, index) => (
            <li key={`${index} ${sentence}`} className="signature-remark">
              <CircleAlert size={16} aria-hidden className="signing-icon" data-kind="failed" />
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {hints.length === 0 ? null : (
        <ul className="signature-hints">
          {hints.map((sentence, index) => (
            <li key={`${index} ${sentence}`} className="signature-remark">
              <Info size={16} aria-hidden className="signing-icon" />
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <Certificates signature={signature} />
    </section>
  );
}

/** The certificates from the signer's upwards; they are opened by those who want to compare. */
function Certificates({ signature: { signer, chain } }: { readonly signature: SignatureReport }) {
  const { say } = useTexts();
  if (signer === null) return null;
  return (
    <Disclosure className="certificates">
      <Heading level={4} className="certificates-heading">
        <Button slot="trigger" className="certificates-open">
          <ChevronRight size={16} aria-hidden className="certificates-chevron" />
          {say("window.signing.certificate.show", { count: 1 + chain.length })}
        </Button>
      </Heading>
      <DisclosurePanel className="certificates-panel">
        {[signer, ...chain].map((facts, index) => (
          <div key={facts.fingerprint} className="certificates-one">
            {index === 0 ? null : <p className="certificates-above">{say("window.signing.certificate.above")}</p>}
            <CertificateView facts={facts} />
          </div>
        ))}
        <p className="signing-known">{say("window.signing.made.compare")}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}
