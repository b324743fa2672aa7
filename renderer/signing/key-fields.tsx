import { KeyRound } from "lucide-react";
import { openDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { pickFile } from "../ui/pick-file";
import { TextField } from "../ui/text-field";
import type { FormState } from "./sign-form";

const KEY_FILES = ".p12,.pfx";

export interface KeyFieldsProps {
  readonly form: FormState;
  readonly isDisabled: boolean;
  readonly onChange: (changes: Partial<FormState>) => void;
  readonly onSubmit: () => void;
}

/** The file with the certificate and its password, asked for each time. */
export function KeyFields({ form, isDisabled, onChange, onSubmit }: KeyFieldsProps) {
  const { change } = useDesk();
  const { say, explain } = useTexts();
  const { keyFile, failure } = form;
  const isWrongPassword = failure?.code === "key.wrongPassword";
  const isWrongFile = failure !== null && !isWrongPassword && failure.code.startsWith("key.");
  return (
    <div className="signing-key">
      <div className="signing-key-file">
        <KeyRound size={18} aria-hidden className="signing-icon" data-kind="plain" />
        <span className="signing-words">
          <span className={keyFile === null ? "signing-known" : "signing-title"}>
            {keyFile?.name ?? say("window.signing.key.none")}
          </span>
          {isWrongFile ? (
            <span className="field-error" role="alert">
              {explain(failure)}
            </span>
          ) : (
            <span className="signing-known">{say("window.signing.key.hint")}</span>
          )}
        </span>
        <Button
          isDisabled={isDisabled}
          onPress={() => pickFile(KEY_FILES, (file) => onChange({ keyFile: file, password: "", failure: null }))}
        >
          {say(keyFile === null ? "window.signing.key.choose" : "window.signing.key.chooseOther")}
        </Button>
      </div>
      {keyFile === null ? (
        <p className="signing-known">
          {say("window.signing.key.without")}{" "}
          <Button look="link" onPress={() => change(openDialog({ kind: "makeCertificate" }))}>
            {say("window.signing.key.make")}
          </Button>
        </p>
      ) : (
        <TextField
          key={isWrongPassword ? "again" : "first"}
          label={say("window.signing.key.password")}
          type="password"
          autoComplete="off"
          autoFocus
          value={form.password}
          isDisabled={isDisabled}
          onChange={(password) => onChange({ password })}
          onKeyDown={(event) => {
            // The library keeps keys to itself otherwise, escape among them.
            event.continuePropagation();
            if (event.key === "Enter") onSubmit();
          }}
          {...(isWrongPassword ? { error: explain(failure) } : {})}
        />
      )}
    </div>
  );
}
