import { MOST_COPIES } from "../../preload/contract/printing";
import { COPY_KINDS, type CopyKind } from "../../preload/printing/copy-mark";
import { useTexts } from "../state/use-desk";
import { Checkbox } from "../ui/checkbox";
import { TextField } from "../ui/text-field";

/** How many of each kind, as it is typed; kinds that are not chosen are not there. */
export type TypedRuns = Readonly<Partial<Record<CopyKind, string>>>;

/** The number of copies that somebody typed; null where it is none. */
export function readCopies(text: string): number | null {
  const copies = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : 0;
  return copies >= 1 && copies <= MOST_COPIES ? copies : null;
}

export interface RunChoiceProps {
  readonly runs: TypedRuns;
  readonly onChange: (runs: TypedRuns) => void;
}

/** Original, copy for the file, draft: each a print of its own, in a number of its own. */
export function RunChoice({ runs, onChange }: RunChoiceProps) {
  const { say } = useTexts();
  return (
    <fieldset className="print-runs">
      <legend className="field-label">{say("window.print.runs")}</legend>
      {COPY_KINDS.map((kind) => {
        const typed = runs[kind];
        return (
          <div key={kind} className="print-run">
            <Checkbox
              label={say(`window.print.kinds.${kind}`)}
              hint={say(`window.print.kindHints.${kind}`)}
              isSelected={typed !== undefined}
              onChange={(isSelected) => onChange(withRun(runs, kind, isSelected ? "1" : undefined))}
            />
            {typed === undefined ? null : (
              <div className="print-copies">
                <TextField
                  aria-label={say("window.print.copiesOf", { what: say(`window.print.kinds.${kind}`) })}
                  label={say("window.print.copies")}
                  inputMode="numeric"
                  value={typed}
                  onChange={(text) => onChange(withRun(runs, kind, text))}
                  {...(readCopies(typed) === null
                    ? { error: say("window.print.badCopies", { most: MOST_COPIES }) }
                    : {})}
                />
              </div>
            )}
          </div>
        );
      })}
      {Object.keys(runs).length === 0 ? <p className="print-error">{say("window.print.nothingChosen")}</p> : null}
    </fieldset>
  );
}

function withRun(runs: TypedRuns, kind: CopyKind, typed: string | undefined): TypedRuns {
  const { [kind]: _, ...others } = runs;
  return typed === undefined ? others : { ...others, [kind]: typed };
}
