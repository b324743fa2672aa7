import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { resolveDate, writtenDate } from "../../preload/letter/letter-date";
import { PartFindings } from "../recipient/part-findings";
import { FoundTextField } from "../search/found-text-field";
import { edit, typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { Button } from "../ui/button";
import { ChoiceRows } from "../ui/choice-rows";
import { DayField } from "../ui/day-field";
import { StepCard } from "../ui/step-card";

const LONGEST = 200;

/** Under which place and day the letter goes out. */
export function DateCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const { place, date, sender, language } = useEditor(({ history }) => history.present.letter);
  const today = useToday();
  const day = resolveDate(date, today);
  const setPlace = (value: string) =>
    change(typed("place", now(), (letter) => setParts(letter, { place: value.slice(0, LONGEST) }), "place"));
  return (
    <StepCard title={say("sender.date")} pagePart={pagePart("informationLine", "date")}>
      <FoundTextField
        part="place"
        id=""
        element="letter-place"
        label={say("sender.place")}
        value={place}
        isReadOnly={isReadOnly}
        onChange={(value) => setPlace(cleanTypedLine(value))}
      />
      {place !== "" || sender.town === "" || isReadOnly ? null : (
        <div className="step-actions">
          <Button look="link" onPress={() => setPlace(sender.town)}>
            {say("sender.placeFromSender", { town: sender.town })}
          </Button>
        </div>
      )}
      <div id="letter-date" className="date-choice">
        <ChoiceRows
          label={say("sender.date")}
          rows={[
            {
              id: "dayOfExport",
              label: say("sender.dayOfExport"),
              example: say("sender.today", { day: writtenDate(today, language) }),
            },
            { id: "fixed", label: say("sender.fixedDay"), example: writtenDate(day, language) },
          ]}
          chosen={date.kind}
          isDisabled={isReadOnly}
          onChoose={(kind) =>
            change(
              edit(kind === "fixed" ? "dateFixed" : "dateDayOfExport", (letter) =>
                setParts(letter, { date: kind === "fixed" ? { kind, date: day } : { kind } }),
              ),
            )
          }
        />
        {date.kind === "fixed" ? (
          <DayField
            label={say("sender.day")}
            value={date.date}
            isReadOnly={isReadOnly}
            onChange={(value) =>
              change(
                typed("date", now(), (letter) => setParts(letter, { date: { kind: "fixed", date: value } }), "date"),
              )
            }
          />
        ) : null}
      </div>
      <PartFindings parts={["date"]} />
    </StepCard>
  );
}
