import { Check, X } from "lucide-react";
import { useState } from "react";
import type { Failure } from "../../preload/contract/result";
import { LEAST_PASSWORD_CHARACTERS, SIGNING_ORDER_LIMITS } from "../../preload/contract/signing";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { TextField } from "../ui/text-field";
import { passwordStrength } from "./password-strength";
import { PlainFailure } from "./plain-failure";

export interface CertificateFormState {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly password: string;
  readonly repeated: string;
  readonly isMaking: boolean;
  readonly failure: Failure | null;
}

export interface CertificateFormProps {
  readonly form: CertificateFormState;
  readonly onChange: (changes: Partial<CertificateFormState>) => void;
  readonly onMake: () => void;
  readonly onClose: () => void;
}

export function CertificateForm({ form, onChange, onMake, onClose }: CertificateFormProps) {
  const { say } = useTexts();
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(form);
  const isReady = Object.keys(faults).length === 0;
  const make = () => {
    setTried(true);
    if (isReady && !form.isMaking) onMake();
  };
  const faultOf = (field: keyof typeof faults) => {
    const fault = faults[field];
    return isTried && fault !== undefined ? { error: say(fault, { least: LEAST_PASSWORD_CHARACTERS }) } : {};
  };
  return (
    <Modal
      title={say("window.signing.make.title")}
      shape="middle"
      onClose={form.isMaking ? () => undefined : onClose}
      actions={
        <>
          <Button isDisabled={form.isMaking} onPress={onClose}>
            {say("window.cancel")}
          </Button>
          <Button look="primary" isDisabled={form.isMaking} onPress={make}>
            {say("window.signing.make.do")}
          </Button>
        </>
      }
    >
      <HonestWord />
      <div className="signing-grid">
        <TextField
          label={say("window.signing.make.name")}
          value={form.name}
          maxLength={64}
          autoFocus
          onChange={(name) => onChange({ name })}
          {...faultOf("name")}
        />
        <TextField
          label={say("window.signing.make.organisation")}
          value={form.organisation}
          maxLength={64}
          onChange={(organisation) => onChange({ organisation })}
        />
        <div className="signing-grid-all">
          <TextField
            label={say("window.signing.make.email")}
            hint={say("window.signing.make.emailHint")}
            type="email"
            value={form.email}
            maxLength={128}
            onChange={(email) => onChange({ email })}
          />
        </div>
        <PasswordFields form={form} onChange={onChange} faultOf={faultOf} />
      </div>
      {form.failure === null ? null : <PlainFailure failure={form.failure} />}
    </Modal>
  );
}

/** What a certificate of one's own proves and what not, before it is made. */
function HonestWord() {
  const { say } = useTexts();
  return (
    <div className="signing-word">
      <p className="signing-word-line">
        <Check size={18} aria-hidden className="signing-icon" />
        <span>{say("window.signing.make.proves")}</span>
      </p>
      <p className="signing-word-line">
        <X size={18} aria-hidden className="signing-icon" />
        <span>{say("window.signing.make.provesNot")}</span>
      </p>
      <p>{say("window.signing.make.keep")}</p>
    </div>
  );
}

type Fault = "name" | "password" | "repeated";

interface PasswordFieldsProps extends Pick<CertificateFormProps, "form" | "onChange"> {
  readonly faultOf: (field: Fault) => { readonly error?: string };
}

function PasswordFields({ form, onChange, faultOf }: PasswordFieldsProps) {
  const { say } = useTexts();
  const { password, name, organisation, email } = form;
  const strength = passwordStrength(password, [name, organisation, email]);
  const { passwordCharacters } = SIGNING_ORDER_LIMITS;
  return (
    <>
      <TextField
        label={say("window.signing.make.password")}
        type="password"
        autoComplete="new-password"
        value={password}
        maxLength={passwordCharacters}
        hint={say(`window.signing.make.strength.${password === "" ? "none" : strength}`, {
          least: LEAST_PASSWORD_CHARACTERS,
        })}
        onChange={(value) => onChange({ password: value })}
        {...faultOf("password")}
      />
      <TextField
        label={say("window.signing.make.repeated")}
        type="password"
        autoComplete="new-password"
        value={form.repeated}
        maxLength={passwordCharacters}
        onChange={(repeated) => onChange({ repeated })}
        {...faultOf("repeated")}
      />
    </>
  );
}

/** What still keeps the certificate from being made, by field, as keys of sentences. */
function faultsOf({ name, password, repeated }: CertificateFormState): { readonly [field in Fault]?: string } {
  const isShort = [...password].length < LEAST_PASSWORD_CHARACTERS;
  return {
    ...(name.trim() === "" ? { name: "window.signing.make.faults.name" } : {}),
    ...(isShort ? { password: "window.signing.make.faults.password" } : {}),
    ...(!isShort && password !== repeated ? { repeated: "window.signing.make.faults.repeated" } : {}),
  };
}
