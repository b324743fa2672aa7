import { BookUser, UserPlus } from "lucide-react";
import { useState } from "react";
import type { Recipient } from "../../preload/letter/recipient";
import { addresseeOf } from "../../preload/letter/recipient-edits";
import { type BookEntry, entryName } from "../../preload/people/book-entry";
import { openDialog } from "../state/dialog";
import { sayDone } from "../state/notice";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { isSameEntry, keepPerson, namesake } from "./people-deeds";
import "../ui/offer.css";

/** The way into the address book and out of it. */
export function BookOffer({ recipient }: { readonly recipient: Recipient }) {
  const desk = useDesk();
  const { say } = useTexts();
  const [other, setOther] = useState<BookEntry | null>(null);
  const isEmpty = recipient.addressLines.length === 0 && addresseeOf(recipient) === "unknown";
  const keep = async () => {
    const known = await namesake(desk, recipient);
    if (known === null) await keepPerson(desk, recipient, null);
    else if (isSameEntry(known, recipient)) desk.change(sayDone("people.known", { name: entryName(known) }));
    else setOther(known);
  };
  const answer = async (id: string | null) => {
    setOther(null);
    await keepPerson(desk, recipient, id);
  };
  return (
    <div className="book-offer">
      <div className="step-actions">
        <Button onPress={() => desk.change(openDialog({ kind: "people" }))}>
          <BookUser size={18} aria-hidden />
          {say("people.pick")}
        </Button>
        <Button look="quiet" isDisabled={isEmpty} onPress={() => void keep()}>
          <UserPlus size={18} aria-hidden />
          {say("people.keep")}
        </Button>
      </div>
      {other === null ? null : (
        <div className="offer">
          <p className="offer-words">{say("people.other", { name: entryName(other) })}</p>
          <div className="step-actions">
            <Button look="link" autoFocus onPress={() => void answer(other.id)}>
              {say("people.replace")}
            </Button>
            <Button look="link" onPress={() => void answer(null)}>
              {say("people.beside")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
