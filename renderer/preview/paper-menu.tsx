import { Check, ChevronDown } from "lucide-react";
import { Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { giveCommand } from "../commands/give-command";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { chooseStationery } from "../stationery/paper-edits";
import { BUILT_IN_IDS } from "../stationery/present-stationery";
import { useStationeryChoices } from "../stationery/use-stationery";
import { Button } from "../ui/button";
import "../ui/menu.css";

/** Which stationery the letter has, with all others that this machine knows and the way to set up more. */
export function PaperMenu({ isDisabled }: { readonly isDisabled: boolean }) {
  const desk = useDesk();
  const { say } = useTexts();
  const chosen = useEditor(({ history }) => history.present.letter.stationery.id);
  const own = useStationeryChoices()?.profiles ?? [];
  const choices = [
    ...BUILT_IN_IDS.map((id) => ({ id, name: say(`window.paper.builtIn.${id}`) })),
    ...own.map(({ id, stationery }) => ({ id, name: stationery.name })),
  ];
  const name = choices.find(({ id }) => id === chosen)?.name ?? say("window.paper.unknown");
  return (
    <MenuTrigger>
      <Button aria-label={say("window.paper.stationery", { name })} isDisabled={isDisabled}>
        <span className="paper-menu-name">{name}</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu aria-label={say("window.paper.choose")} className="menu paper-menu" onAction={(id) => act(String(id))}>
          <MenuSection
            aria-label={say("window.paper.choose")}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
          >
            {choices.map((choice) => (
              <MenuItem key={choice.id} id={choice.id} textValue={choice.name} className="menu-item menu-choice">
                {choice.name}
                {choice.id === chosen ? <Check size={16} aria-hidden /> : null}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem id={SET_UP} className="menu-item">
            {say("commands.stationery.open")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );

  function act(id: string): void {
    const choice = choices.find((one) => one.id === id);
    if (choice !== undefined) desk.change(chooseStationery(choice.id, choice.name));
    else giveCommand(desk, "stationery.open");
  }
}

const SET_UP = "set-up";
