import type { WindowView } from "../../preload/envelopes/sheet-in-envelope";
import type { ZoneMm } from "../../preload/stationery/din-5008";
import type { Texts } from "../i18n/texts";

/** What the window shows, in words: for those who do not see the drawing, and to read the millimetres off. */
export function viewSentences(view: WindowView | null, { say, language }: Texts): readonly string[] {
  if (view === null) return [say("envelopes.view.tooSmall")];
  const mm = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  const { play, folded, visibleAlways, visibleSometimes } = view;
  const zone = (key: string, { x, y, width, height }: ZoneMm) =>
    say(key, { left: mm(x), right: mm(x + width), top: mm(y), bottom: mm(y + height) });
  return [
    folded.folds.length === 0
      ? say("envelopes.view.notFolded")
      : say("envelopes.view.folds", {
          count: folded.folds.length,
          at: folded.folds.map(mm).join(say("envelopes.view.and")),
        }),
    say("envelopes.view.play", { across: mm(play.x.to - play.x.from), along: mm(play.y.to - play.y.from) }),
    visibleAlways === null ? say("envelopes.view.nothingAlways") : zone("envelopes.view.always", visibleAlways),
    visibleSometimes === null ? say("envelopes.view.nothing") : zone("envelopes.view.sometimes", visibleSometimes),
  ];
}
