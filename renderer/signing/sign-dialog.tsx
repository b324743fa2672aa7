import { useState } from "react";
import { assertNever } from "../../preload/contract/assert-never";

import { closeDialog } from "../state/dialog";
import { useAppState, useDesk } from "../state/use-desk";
import { fieldChoice } from "./field-choice";
import { NO_PICTURE } from "./picture-choice";
import { type FormState, SignForm } from "./sign-form";
import { signFiles } from "./signing-deeds";
import { SigningOutcomes } from "./signing-outcomes";
import { SigningProgressDialog } from "./signing-progress";
import type { SigningDialog } from "./signing-state";
import "./signing.css";

/** Signs files with a certificate: what and with which key, then how far it is, then what became of each. */
export function SignDialog({ dialog }: { readonly dialog: SigningDialog }) {
  const desk = useDesk();
  const town = useAppState(({ editor }) => editor?.history.present.letter.place ?? "");
  // The password lives here and nowhere else, from its typing to the press of the button.
  const [form, setForm] = useState<FormState>({
    keyFile: null,
    password: "",
    reason: "",
    town,
    field: "next",
    picture: NO_PICTURE,
    failure: null,
  });
  const change = (changes: Partial<FormState>) => setForm((before) => ({ ...before, ...changes }));
  const close = () => desk.change(closeDialog());
  const sign = async () => {
    const { keyFile, password, reason, town: where, field, picture } = form;
    if (keyFile === null) return;
    change({ password: "", failure: null });
    const words = { reason: reason.trim(), town: where.trim() };
    const chosen = { field: fieldChoice(field), picture: picture === NO_PICTURE ? null : picture };
    const failure = await signFiles(desk, { keyFile, password, words, ...chosen });
    change({ failure });
  };
  const { files, phase } = dialog;
  switch (phase.kind) {
    case "done":
      return <SigningOutcomes outcomes={phase.outcomes} onClose={close} />;
    case "signing":
      if (files.length > 1) return <SigningProgressDialog id={phase.id} progress={phase.progress} all={files.length} />;
      return (
        <SignForm files={files} form={form} isSigning onChange={change} onSign={() => undefined} onClose={close} />
      );
    case "asking":
      return <SignForm files={files} form={form} onChange={change} onSign={() => void sign()} onClose={close} />;
    default:
      return assertNever(phase);
  }
}
