import { Check, ChevronDown } from "lucide-react";
import { useMemo } from "react";
import { Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { windowView } from "../../preload/envelopes/sheet-in-envelope";
import { giveCommand } from "../commands/give-command";
import { chooseEnvelope } from "../envelopes/envelope-deeds";
import { viewSentences } from "../envelopes/view-sentence";
import { presentEnvelope } from "../state/app-state";
import { useAppState, useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import "../envelopes/line-key.css";
import "../ui/menu.css";
import "./bar-menu.css";
import "./envelope-bar.css";

/** Which envelope is drawn on the pages, what its lines mean, and the way to its measures. Nothing while none is drawn. */
export function EnvelopeBar() {
  const isShown = useEditor(({ preview }) => preview.isEnvelopeShown);
  return isShown ? <ShownEnvelope /> : null;
}

function ShownEnvelope() {
  const texts = useTexts();
  const { say } = texts;
  const chosen = useAppState(presentEnvelope);
  const form = useEditor(({ preview }) => preview.shown?.printed.form ?? "B");
  const view = useMemo(() => windowView(chosen, form), [chosen, form]);
  return (
    <section className="envelope-bar" aria-label={say("window.envelope.label")}>
      <div className="envelope-bar-row">
        <span className="envelope-bar-name">{say("window.envelope.label")}</span>
        <EnvelopeMenu />
      </div>
      {view === null ? (
        <p className="envelope-bar-words">{say("envelopes.view.tooSmall")}</p>
      ) : (
        <ul className="line-key">
          <li data-key="always">{say("window.envelope.always")}</li>
          <li data-key="sometimes">{say("window.envelope.sometimes")}</li>
          <li data-key="fold">{say("window.envelope.fold")}</li>
        </ul>
      )}
      <p className="only-heard" aria-live="polite">
        {viewSentences(view, texts).join(" ")}
      </p>
    </section>
  );
}

function EnvelopeMenu() {
  const desk = useDesk();
  const { say } = useTexts();
  const envelopes = useAppState((state) => state.envelopes);
  const chosen = useAppState(presentEnvelope);
  return (
    <MenuTrigger>
      <Button aria-label={say("window.envelope.chosen", { name: chosen.name })}>
        <span className="envelope-menu-name">{chosen.name}</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu
          aria-label={say("window.envelope.choose")}
          className="menu envelope-menu"
          onAction={(id) => act(String(id))}
        >
          <MenuSection
            aria-label={say("window.envelope.choose")}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen.id]}
          >
            {envelopes.map(({ id, name }) => (
              <MenuItem key={id} id={id} textValue={name} className="menu-item menu-choice">
                {name}
                {id === chosen.id ? <Check size={16} aria-hidden /> : null}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem id={MEASURES} className="menu-item">
            {say("commands.envelopes.open")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );

  function act(id: string): void {
    if (id === MEASURES) giveCommand(desk, "envelopes.open");
    else desk.change(chooseEnvelope(id));
  }
}

const MEASURES = "measures";
