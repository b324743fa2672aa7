import type { EditLabel } from "../../preload/letter/edits/edit-history";
import { localDay } from "../../preload/letter/local-day";
import type { Recipient } from "../../preload/letter/recipient";
import { readdress } from "../../preload/template/compose/readdress";
import { edit, typed } from "../state/editing";
import { useDesk, useEditor } from "../state/use-desk";

/**
 * How a recipient is changed: `label` is a name below "edits.", whose gaps `values` fill, and `field` what is typed into, null
 * for a single deed.
 */
export type ChangeRecipient = (
  label: string,
  field: string | null,
  change: (before: Recipient) => Recipient,
  values?: EditLabel["values"],
) => void;

/** Changes the recipient of the open letter; its untouched passages follow. */
export function useRecipientChange(): ChangeRecipient {
  const { change, now } = useDesk();
  const made = useEditor(({ history }) => history.present.template);
  const template = useEditor((editor) => editor.template);
  return (label, field, changed, values = {}) => {
    const today = localDay(new Date(now()));
    const readdressed = (letter: Parameters<typeof readdress>[0]) =>
      readdress(letter, changed(letter.recipient), { made, template }, today);
    change(field === null ? edit(label, readdressed, values) : typed(field, now(), readdressed, label, values));
  };
}
