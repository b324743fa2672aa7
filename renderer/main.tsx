// First, so that what features say about their own elements wins.
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import { createRoot } from "react-dom/client";
import { giveCommand } from "./commands/give-command";
import { nameEdits } from "./commands/name-edits";
import { loadDraft } from "./drafts/draft-deeds";
import { followOtherWindows } from "./drafts/follow-other-windows";
import { openHome, refreshHome } from "./drafts/home-deeds";
import { followEnvelopes } from "./envelopes/envelopes-listener";
import { noticeSlowExport } from "./export/export-letter";
import { previewLetters } from "./preview/preview-listener";
import { keepSettings } from "./settings/settings-listener";
import { answerClosing } from "./shell/answer-closing";
import { AppWindow } from "./shell/app-window";
import { NoStart } from "./shell/no-start";
import { showSigningProgress } from "./signing/signing-state";
import { spellLetters } from "./spelling/spelling-listener";
import { newAppState } from "./state/app-state";
import { newDesk } from "./state/desk";
import { saveLetters } from "./state/save-listener";
import { saveWhenLeft } from "./state/save-when-left";
import { searchLetters } from "./state/search-listener";
import { createStore } from "./state/store";
import { WINDOW_TIMERS } from "./state/timers";
import { DeskProvider } from "./state/use-desk";
import { followStationery } from "./stationery/stationery-listener";
import { measureLetters } from "./steps/figures-listener";

const bridge = window.appell;
const root = createRoot(document.getElementById("app") ?? document.body);

const started = await bridge.call("app.start", {});
if (started.ok) {
  const store = createStore(newAppState(started.value));
  const saveNow = saveLetters(store, bridge, WINDOW_TIMERS);
  const spellAgain = spellLetters(store, bridge, WINDOW_TIMERS);
  const desk = newDesk(store, bridge, saveNow, spellAgain);
  followStationery(store, bridge);
  followEnvelopes(store, bridge);
  previewLetters(store, bridge);
  searchLetters(store);
  nameEdits(store, bridge, WINDOW_TIMERS);
  measureLetters(store, WINDOW_TIMERS, desk.now);
  keepSettings(store, bridge, WINDOW_TIMERS);
  saveWhenLeft(saveNow);
  bridge.subscribe("command.chosen", ({ id }) => void giveCommand(desk, id));
  bridge.subscribe("export.begun", ({ id }) => noticeSlowExport(desk, id));
  bridge.subscribe("signing.progress", (progress) => store.change(showSigningProgress(progress)));
  bridge.subscribe("window.closing", () => void answerClosing(desk));
  if (started.value.draft === null) {
    bridge.subscribe("drafts.changed", () => void refreshHome(desk));
    await openHome(desk);
  } else {
    const opening = loadDraft(desk, started.value.draft);
    followOtherWindows(desk, bridge, opening);
    await opening;
  }
  root.render(
    <DeskProvider desk={desk}>
      <AppWindow />
    </DeskProvider>,
  );
} else {
  root.render(<NoStart failure={started.failure} />);
}
