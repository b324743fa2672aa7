import { useEffect, useRef, useState } from "react";
import { useAppState, useTexts } from "../state/use-desk";
import { type HeardSentence, type HeardState, newsOf } from "./heard-state";

/** Nobody is interrupted: it is said once, when the hands rest and the letter is saved and checked. */
const PAUSE_MS = 2_000;

/** Says in a live region what changed about an open draft, for those who do not see it. */
export function HeardNews() {
  const { say } = useTexts();
  const content = useAppState(({ editor }) => editor?.history.present ?? null);
  const saving = useAppState(({ editor }) => editor?.saving.kind ?? "saved");
  const findings = useAppState(({ editor }) => editor?.findings?.length ?? null);
  const told = useRef<HeardState | null>(null);
  const [news, setNews] = useState<readonly HeardSentence[]>([]);
  useEffect(() => {
    const now = { content, saving, findings };
    const timer = setTimeout(() => {
      const fresh = told.current === null ? [] : newsOf(told.current, now);
      // While the checks still look, their old number stays the one that was told.
      told.current = { ...now, findings: findings ?? told.current?.findings ?? null };
      if (fresh.length > 0) setNews(fresh);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, saving, findings]);
  if (news.length === 0) return null;
  return <div className="only-heard">{news.map(({ key, values }) => say(key, values)).join(" ")}</div>;
}
