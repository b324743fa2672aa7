import { useEffect, useState } from "react";
import { takeInFile } from "../state/take-in-file";
import { useDesk, useTexts } from "../state/use-desk";

/** Takes in a file that is dropped anywhere on the window, and says so while it hovers. */
export function DropFile() {
  const desk = useDesk();
  const { say } = useTexts();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void takeInFile(desk, file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [desk]);
  return isOver ? (
    <aside className="drop-veil" aria-label={say("window.drop")}>
      {say("window.drop")}
    </aside>
  ) : null;
}
