import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { insertPassage } from "./insert-passage";
import type { PassageLayout } from "./passage-layout";

/** Above and below the chosen passage: here another one can come in. */
export function InsertLines({ layout: { passage, top, height } }: { readonly layout: PassageLayout }) {
  const desk = useDesk();
  const { say } = useTexts();
  return (
    <>
      <div className="insert-line" style={{ top: top - 23 }}>
        <Button
          look="quiet"
          aria-label={say("window.passages.insertBefore")}
          onPress={() => insertPassage(desk, { before: passage })}
        >
          {say("window.passages.insert")}
        </Button>
      </div>
      <div className="insert-line" style={{ top: top + height + 1 }}>
        <Button
          look="quiet"
          aria-label={say("window.passages.insertAfter")}
          onPress={() => insertPassage(desk, { after: passage })}
        >
          {say("window.passages.insert")}
        </Button>
      </div>
    </>
  );
}
