import { useMemo } from "react";
import { passagePlace } from "../../preload/letter/checks/letter-texts";
import { chooseVariant } from "../../preload/template/choose/choose-variant";
import { editContent } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { useLetterStationery } from "../stationery/use-stationery";
import { Button } from "../ui/button";
import { goToPlace } from "./finding-place";
import { letterLength, WANTED_PAGES } from "./letter-length";

/** Words, pages and reading time, and what would help where the letter does not fit on two pages. */
export function LengthCard() {
  const { change } = useDesk();
  const { say } = useTexts();
  const content = useEditor(({ history }) => history.present);
  const template = useEditor((editor) => editor.template);
  const pages = useEditor(({ preview }) => preview.shown);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const today = useToday();
  const stationery = useLetterStationery();
  const length = useMemo(
    () => letterLength(content, template, pages, stationery, today),
    [content, template, pages, stationery, today],
  );
  const { words, minutes, fit, shortenings, longest } = length;
  const numberOf = (id: string) => content.letter.passages.findIndex((one) => one.id === id) + 1;
  const figures = [say("steps.words", { count: words }), say("checking.minutes", { count: minutes })];
  return (
    <section className="checks-part">
      <h3 className="checks-heading">{say("checking.length")}</h3>
      <div className="checks-clear checks-length">
        <p>{[...(fit === null ? [] : [say("steps.pages", { count: fit.pages })]), ...figures].join(" · ")}</p>
        {fit === null ? null : (
          <p>
            {fit.fits
              ? say("checking.fits", { count: WANTED_PAGES })
              : say("checking.tooLong", { count: fit.linesOver, pages: WANTED_PAGES })}
          </p>
        )}
        {isReadOnly || template === null
          ? null
          : shortenings.map(({ passage, linesSaved }) => (
              <Button
                key={passage}
                look="link"
                onPress={() =>
                  change(
                    editContent("variant", (before) => chooseVariant(before, template, passage, "short", today), {
                      number: numberOf(passage),
                    }),
                  )
                }
              >
                {say("checking.shorten", { number: numberOf(passage), count: linesSaved })}
              </Button>
            ))}
        {longest === null ? null : (
          <Button
            look="link"
            onPress={() => change(goToPlace({ place: passagePlace(longest.passage), range: null }, content.letter))}
          >
            {say("checking.longest", { number: numberOf(longest.passage), count: longest.lines })}
          </Button>
        )}
      </div>
    </section>
  );
}
