import { memo, useDeferredValue, useMemo } from "react";
import { letterWords } from "../../preload/letter/measures/reading-time";
import { useEditor, useTexts } from "../state/use-desk";
import { sharePercent } from "../steps/share-percent";

/** What the letter has become so far: how much of it is own, its words and pages. */
export const RailFoot = memo(function RailFoot() {
  const { say, language } = useTexts();
  const share = useEditor((editor) => editor.share);
  const isMeasured = useEditor((editor) => editor.findings !== null);
  if (share === null) return isMeasured ? <FootWithoutShare /> : <div className="rail-foot" />;
  const percent = sharePercent(share);
  const own = new Intl.NumberFormat(language, { style: "percent" }).format(percent / 100);
  return (
    <section className="rail-foot" aria-label={say("steps.figures")}>
      <p className="rail-share">
        <span className="rail-wide">{say("steps.ownText")} </span>
        {own}
      </p>
      <div className="rail-bar" aria-hidden>
        <div className="rail-bar-own" style={{ inlineSize: `${percent}%` }} />
      </div>
      <p className="rail-wide">
        <Size words={share.words} />
      </p>
    </section>
  );
});

/** Where the template is not at hand, nobody can tell what is own: everything else can be told. */
function FootWithoutShare() {
  const { say } = useTexts();
  const letter = useDeferredValue(useEditor(({ history }) => history.present.letter));
  const words = useMemo(() => letterWords(letter), [letter]);
  return (
    <section className="rail-foot" aria-label={say("steps.figures")}>
      <p className="rail-share">
        <Size words={words} />
      </p>
      <p className="rail-wide">{say("steps.noShare")}</p>
    </section>
  );
}

function Size({ words: count }: { readonly words: number }) {
  const { say } = useTexts();
  const pages = useEditor(({ preview }) => preview.shown?.pages.length ?? null);
  const words = say("steps.words", { count });
  return pages === null ? words : `${words} · ${say("steps.pages", { count: pages })}`;
}
