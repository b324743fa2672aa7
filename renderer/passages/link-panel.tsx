import type { EditorView } from "prosemirror-view";
import { type RefObject, useState } from "react";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Panel } from "../ui/panel";
import { TextField } from "../ui/text-field";
import { allowedLink } from "./paste/inline-looks";
import { linkAt, setLink } from "./text/link-commands";

export interface LinkPanelProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly view: EditorView;
  readonly onClose: () => void;
}

/** Asks for the address of a link; only pages (https) and mail can be linked. */
export function LinkPanel({ anchor, view, onClose }: LinkPanelProps) {
  const { say } = useTexts();
  const [address, setAddress] = useState(() => linkAt(view.state) ?? "");
  const [isWrong, setIsWrong] = useState(false);
  const take = (wish: string | null) => {
    const link =
      wish === null
        ? null
        : allowedLink(/^[a-z]+:/iu.test(wish) ? wish : wish.includes("@") ? `mailto:${wish}` : `https://${wish}`);
    if (wish !== null && link === null) return setIsWrong(true);
    setLink(link)(view.state, view.dispatch);
    onClose();
    return view.focus();
  };
  return (
    <Panel anchor={anchor} isOpen title={say("window.passages.link.title")} onClose={onClose}>
      <form
        className="link-form"
        onSubmit={(event) => {
          event.preventDefault();
          take(address.trim());
        }}
      >
        <TextField
          label={say("window.passages.link.address")}
          hint={say("window.passages.link.hint")}
          {...(isWrong ? { error: say("window.passages.link.wrong") } : {})}
          value={address}
          autoFocus
          validationBehavior="aria"
          onChange={(value) => {
            setAddress(value);
            setIsWrong(false);
          }}
        />
        <div className="link-actions">
          <Button isDisabled={linkAt(view.state) === null} onPress={() => take(null)}>
            {say("window.passages.link.remove")}
          </Button>
          <Button look="primary" type="submit" isDisabled={address.trim() === ""}>
            {say("window.passages.link.set")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
