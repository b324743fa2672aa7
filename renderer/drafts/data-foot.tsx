import { Archive, ArchiveRestore, FileSearch, FileSignature, FolderCog, KeyRound, Trash2 } from "lucide-react";
import type { CommandId } from "../../preload/contract/commands";
import { giveCommand } from "../commands/give-command";
import { changeSettings } from "../state/app-state";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { SegmentedControl } from "../ui/segmented-control";

const DEEDS = [
  { id: "bin.open", icon: Trash2 },
  { id: "data.backUp", icon: Archive },
  { id: "data.restore", icon: ArchiveRestore },
  { id: "data.chooseFolder", icon: FolderCog },
] as const satisfies readonly { id: CommandId; icon: unknown }[];
const SIGNING = [
  { id: "signing.sign", icon: FileSignature },
  { id: "signing.verify", icon: FileSearch },
  { id: "signing.makeCertificate", icon: KeyRound },
] as const satisfies readonly { id: CommandId; icon: unknown }[];

/** What is done with finished letters, where everything lies, how it is kept safe, and the language of the window. */
export function DataFoot() {
  const desk = useDesk();
  const { say, language } = useTexts();
  const folder = useAppState(({ start }) => start.dataFolder);
  return (
    <footer className="foot">
      {[SIGNING, DEEDS].map((deeds) => (
        <div key={deeds[0].id} className="foot-deeds">
          {deeds.map(({ id, icon: Icon }) => (
            <Button key={id} look="quiet" onPress={() => void giveCommand(desk, id)}>
              <Icon size={18} aria-hidden />
              {say(`commands.${id}`)}
            </Button>
          ))}
        </div>
      ))}
      <div className="foot-line">
        <p className="foot-folder">
          {say("window.data.folder")} <span className="path">{folder}</span>
        </p>
        <SegmentedControl
          label={say("window.language")}
          segments={[
            { id: "de", label: "Deutsch" },
            { id: "en", label: "English" },
          ]}
          chosen={language}
          onChoose={(chosen) => desk.change(changeSettings({ language: chosen }))}
        />
      </div>
    </footer>
  );
}
