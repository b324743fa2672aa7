import { useState } from "react";
import type { KeptCertificate } from "../../preload/contract/signing";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk } from "../state/use-desk";
import { CertificateForm, type CertificateFormState } from "./certificate-form";
import { CertificateMade } from "./certificate-made";
import { makeCertificate } from "./signing-deeds";
import "./signing.css";

/** Makes a certificate for those who have none, and says before what it proves. */
export function CertificateDialog() {
  const desk = useDesk();
  const sender = useAppState(({ editor }) => editor?.history.present.letter.sender ?? null);
  // The password lives here and nowhere else, until the certificate is made.
  const [form, setForm] = useState<CertificateFormState>({
    name: sender?.person ?? "",
    organisation: sender?.organisation ?? "",
    email: sender?.email ?? "",
    password: "",
    repeated: "",
    isMaking: false,
    failure: null,
  });
  const [kept, setKept] = useState<KeptCertificate | null>(null);
  const change = (changes: Partial<CertificateFormState>) => setForm((before) => ({ ...before, ...changes }));
  const close = () => desk.change(closeDialog());
  const make = async () => {
    const { name, organisation, email, password } = form;
    change({ isMaking: true, failure: null });
    const result = await makeCertificate(desk, { name, organisation, email }, password);
    const made = result.ok ? result.value.kept : null;
    if (made !== null) setKept(made);
    const isOver = made !== null;
    change({
      isMaking: false,
      failure: result.ok ? null : result.failure,
      ...(isOver ? { password: "", repeated: "" } : {}),
    });
  };
  return kept === null ? (
    <CertificateForm form={form} onChange={change} onMake={() => void make()} onClose={close} />
  ) : (
    <CertificateMade kept={kept} onClose={close} />
  );
}
