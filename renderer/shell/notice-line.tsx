import { X } from "lucide-react";
import { useEffect } from "react";
import { closeNotice } from "../state/notice";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { IconButton } from "../ui/button";
import { HeardNews } from "./heard-news";

const SHOWN_MS = 8_000;

/** The one place where the window says what happened. It is always there, so that screen readers hear every sentence. */
export function NoticeLine() {
  const { say, explain } = useTexts();
  const { change } = useDesk();
  const notice = useAppState((state) => state.notice);
  const spoken = useAppState((state) => state.spoken);
  useEffect(() => {
    if (notice?.kind !== "done") return undefined;
    const timer = setTimeout(() => change(closeNotice()), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, change]);
  return (
    <div className="notice-place" role="status" aria-live="polite" aria-atomic="false" data-react-aria-top-layer="true">
      <HeardNews />
      {spoken === null ? null : (
        <p className="only-heard">{say(spoken.key, { name: say(spoken.label.key, spoken.label.values) })}</p>
      )}
      {notice === null ? null : (
        <div className={`notice notice-${notice.kind}`}>
          <p>{notice.kind === "done" ? say(notice.key, notice.values) : explain(notice.failure)}</p>
          <IconButton label={say("window.close")} onPress={() => change(closeNotice())}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
