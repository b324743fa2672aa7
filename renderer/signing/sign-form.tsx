import type { Failure } from "../../preload/contract/result";
import { SIGNING_ORDER_LIMITS } from "../../preload/contract/signing";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { namedField } from "./field-choice";
import { FilesToSign } from "./files-to-sign";
import { KeyFields } from "./key-fields";
import { PictureChoice } from "./picture-choice";
import { PlainFailure } from "./plain-failure";
import { freeFields, hasKind, type SigningFile } from "./signing-state";

/** What stands in the form; it is gone with the dialog, and the password already when the signing begins. */
export interface FormState {
  readonly keyFile: File | null;
  readonly password: string;
  readonly reason: string;
  readonly town: string;
  /** As the keys of fieldChoice. */
  readonly field: string;
  /** Id of a kept signature by hand, or NO_PICTURE. */
  readonly picture: string;
  readonly failure: Failure | null;
}

export interface SignFormProps {
  readonly files: readonly SigningFile[];
  readonly form: FormState;
  readonly isSigning?: boolean;
  readonly onChange: (changes: Partial<FormState>) => void;
  readonly onSign: () => void;
  readonly onClose: () => void;
}

export function SignForm({ files, form, isSigning = false, onChange, onSign, onClose }: SignFormProps) {
  const { say } = useTexts();
  const canSign = files.length > 0 && form.keyFile !== null && !isSigning;
  return (
    <Modal
      title={say("window.signing.sign.title")}
      shape="middle"
      onClose={isSigning ? () => undefined : onClose}
      actions={
        <>
          <Button isDisabled={isSigning} onPress={onClose}>
            {say("window.cancel")}
          </Button>
          <Button look="primary" isDisabled={!canSign} onPress={onSign}>
            {say(isSigning ? "window.signing.sign.doing" : "window.signing.sign.do", { count: files.length })}
          </Button>
        </>
      }
    >
      <FilesToSign files={files} isDisabled={isSigning} />
      {hasKind(files, "docx") ? <p className="signing-note">{say("window.signing.sign.docxNote")}</p> : null}
      <KeyFields form={form} isDisabled={isSigning} onChange={onChange} onSubmit={() => canSign && onSign()} />
      <PlaceOfSignature files={files} form={form} onChange={onChange} />
      {form.failure === null || form.failure.code.startsWith("key.") ? null : <PlainFailure failure={form.failure} />}
    </Modal>
  );
}

/** Where in the PDF, why, and in which town. */
function PlaceOfSignature({ files, form, onChange }: Pick<SignFormProps, "files" | "form" | "onChange">) {
  const { say } = useTexts();
  const fields = freeFields(files);
  const { reasonCharacters, townCharacters } = SIGNING_ORDER_LIMITS;
  return (
    <div className="signing-grid">
      {fields.length === 0 ? null : (
        <div className="signing-grid-all">
          <SelectField
            label={say("window.signing.sign.field")}
            hint={say("window.signing.sign.fieldHint")}
            choices={[
              { id: "next", label: say("window.signing.sign.nextField") },
              ...fields.map(({ name, label }) => ({
                id: namedField(name),
                label: label === "" ? name : `${name}: ${label}`,
              })),
              { id: "none", label: say("window.signing.sign.noField") },
            ]}
            chosen={form.field}
            onChoose={(field) => onChange({ field })}
          />
        </div>
      )}
      {fields.length === 0 || form.field === "none" ? null : (
        <PictureChoice chosen={form.picture} onChoose={(picture) => onChange({ picture })} />
      )}
      <TextField
        label={say("window.signing.sign.reason")}
        value={form.reason}
        maxLength={reasonCharacters}
        onChange={(reason) => onChange({ reason })}
      />
      <TextField
        label={say("window.signing.sign.town")}
        value={form.town}
        maxLength={townCharacters}
        onChange={(town) => onChange({ town })}
      />
    </div>
  );
}
