import { memo } from "react";
import { useEditor, useTexts } from "../state/use-desk";
import { sharePercent } from "../steps/share-percent";

/** What the letter has become so far: how much of it is own, its words and pages. */
export const RailFoot = memo(function RailFoot() {
  const { say, language } = useTexts();
  const share = useEditor((editor) => editor.share);
  const pages = useEditor(({ preview }) => preview.shown?.pages.length ?? null);
  if (share === null) return <div className="rail-foot" />;
  const percent = sharePercent(share);
  const own = new Intl.NumberFormat(language, { style: "percent" }).format(percent / 100);
  const words = say("steps.words", { count: share.words });
  return (
    <section className="rail-foot" aria-label={say("steps.figures")}>
      <p className="rail-share">
        <span className="rail-wide">{say("steps.ownText")} </span>
        {own}
      </p>
      <div className="rail-bar" aria-hidden>
        <div className="rail-bar-own" style={{ inlineSize: `${percent}%` }} />
      </div>
      <p className="rail-wide">{pages === null ? words : `${words} · ${say("steps.pages", { count: pages })}`}</p>
    </section>
  );
});
