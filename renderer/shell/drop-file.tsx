import { useEffect, useState } from "react";
import { takeInDropped } from "../signing/take-in-dropped";
import { useDesk, useTexts } from "../state/use-desk";

/** Takes in what is dropped anywhere on the window, and says so while it hovers. */
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void takeInDropped(desk, files);
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
