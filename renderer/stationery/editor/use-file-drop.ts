import { type DragEvent, useState } from "react";

/** Takes a file that is dropped on an element: elsewhere in the window it becomes a letter. `isOver` while one hovers. */
export function useFileDrop(take: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(over);
  };
  return {
    isOver,
    dropProps: {
      onDragOver: (event: DragEvent) => hold(event, true),
      onDragLeave: (event: DragEvent) => hold(event, false),
      onDrop: (event: DragEvent) => {
        hold(event, false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) take(file);
      },
    },
  };
}
