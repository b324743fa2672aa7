import { ListBox, ListBoxItem } from "react-aria-components";
import type { HistoryEntry } from "../../preload/contract/drafts";
import type { Draft } from "../../preload/letter/draft";
import { fullTime } from "../i18n/spoken-time";
import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { loadVersion, restoreVersion } from "./draft-deeds";
import { VersionDifference } from "./version-difference";
import "./history.css";

export interface HistoryDialogProps {
  readonly id: string;
  readonly entries: readonly HistoryEntry[];
  readonly shown: Draft | null;
}

/** Earlier versions of a draft: each can be read, compared with the present one, and brought back. */
export function HistoryDialog({ id, entries, shown }: HistoryDialogProps) {
  const desk = useDesk();
  const { say, language } = useTexts();
  const close = () => desk.change(closeDialog());
  return (
    <Modal
      title={say("window.history.title")}
      shape="wide"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.close")}</Button>
          <Button
            look="primary"
            isDisabled={shown === null}
            onPress={() => void (shown === null ? null : restoreVersion(desk, id, shown.revision))}
          >
            {say("window.history.restore")}
          </Button>
        </>
      }
    >
      {entries.length === 0 ? (
        <p className="modal-text">{say("window.history.none")}</p>
      ) : (
        <div className="history">
          <ListBox
            aria-label={say("window.history.versions")}
            className="history-list"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={shown === null ? [] : [shown.revision]}
            onSelectionChange={(keys) => {
              const revision = entries.find((entry) => keys === "all" || keys.has(entry.revision))?.revision;
              if (revision !== undefined) void loadVersion(desk, id, revision);
            }}
          >
            {entries.map(({ revision, changed }) => (
              <ListBoxItem
                key={revision}
                id={revision}
                className="history-item"
                textValue={fullTime(changed, language)}
              >
                {fullTime(changed, language)}
              </ListBoxItem>
            ))}
          </ListBox>
          {shown === null ? <div /> : <VersionDifference version={shown} />}
        </div>
      )}
    </Modal>
  );
}
