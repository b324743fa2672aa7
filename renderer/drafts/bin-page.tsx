import { ArrowLeft } from "lucide-react";
import { BIN_DAYS } from "../../preload/contract/drafts";
import { spokenTime } from "../i18n/spoken-time";
import { openDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { leaveBin, restoreFromBin } from "./home-deeds";

/** Drafts that were thrown away and can be brought back until the bin is emptied. */
export function BinPage() {
  const desk = useDesk();
  const texts = useTexts();
  const { say } = texts;
  const bin = useAppState(({ home }) => home.bin) ?? [];
  return (
    <>
      <div>
        <Button look="link" onPress={() => leaveBin(desk)}>
          <ArrowLeft size={18} aria-hidden />
          {say("window.bin.back")}
        </Button>
      </div>
      <div className="bin-head">
        <div>
          <h1>{say("window.bin.title")}</h1>
          <p className="start-hint">
            {say(bin.length === 0 ? "window.bin.none" : "window.bin.hint", { days: BIN_DAYS })}
          </p>
        </div>
        {bin.length === 0 ? null : (
          <Button onPress={() => desk.change(openDialog({ kind: "emptyBin" }))}>{say("window.bin.empty")}</Button>
        )}
      </div>
      {bin.length === 0 ? null : (
        <ul className="rows">
          {bin.map((draft) => {
            const title = draft.title === "" ? say("window.drafts.untitled") : draft.title;
            return (
              <li key={draft.id} className="row row-binned">
                <span className="row-words">
                  <span className="row-title">{title}</span>
                  <span className="row-details">
                    {say("window.bin.since", { time: spokenTime(draft.binned, desk.now(), texts) })}
                  </span>
                </span>
                <Button
                  aria-label={say("window.bin.restoreTitle", { title })}
                  onPress={() => void restoreFromBin(desk, draft.id)}
                >
                  {say("window.bin.restore")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
