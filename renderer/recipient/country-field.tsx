import { countryNames, countryOfLine } from "../../preload/letter/country-names";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { retypeRecipient } from "../../preload/letter/recipient-edits";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { ComboField } from "../ui/combo-field";
import type { RecipientPart } from "./recipient-part";
import "../ui/offer.css";

const LONGEST = 100;

/** The country of a foreign address; where its lines end in one, that line is offered as the country. */
export function CountryField({ recipient, language, isReadOnly, onChange, marks }: RecipientPart) {
  const { say } = useTexts();
  const last = recipient.addressLines.at(-1) ?? "";
  const found = recipient.country === "" ? countryOfLine(last, language) : "";
  return (
    <>
      <ComboField
        id="letter-country"
        label={say("recipient.country")}
        hint={say("recipient.countryHint")}
        placeholder={say("recipient.noCountry")}
        value={recipient.country}
        {...(marks === undefined ? {} : { marks: marks.country })}
        proposals={countryNames(language)}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          onChange("country", "country", (before) => ({
            ...before,
            country: cleanTypedLine(value).slice(0, LONGEST),
          }))
        }
      />
      {found === "" || isReadOnly ? null : (
        <div className="offer">
          <p className="offer-words">{say("recipient.countryInLines", { country: last })}</p>
          <Button
            look="link"
            onPress={() =>
              onChange("country", null, (before) => ({
                ...retypeRecipient(before, before.addressLines.slice(0, -1)),
                country: found,
              }))
            }
          >
            {say("recipient.takeCountry")}
          </Button>
        </div>
      )}
    </>
  );
}
