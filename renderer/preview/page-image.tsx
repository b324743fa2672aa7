import { type ReactNode, useEffect, useState } from "react";
import type { PageMark } from "./page-places";

export interface PageImageProps {
  readonly svg: string;
  readonly widthPx: number;
  readonly label: string;
  readonly mark: PageMark | null;
  /** Further marks that lie over the page. */
  readonly marks: ReactNode;
  /** Takes the height of a click in millimetres from the top of the page. */
  readonly onFind: (yMm: number) => void;
}

const PAGE_HEIGHT_MM = 297;
const LONGEST_WAIT_MS = 500;

/** One page as an image: nothing in it runs or loads anything. The keyboard finds the same words in the text beside it. */
export function PageImage({ svg, widthPx, label, mark, marks, onFind }: PageImageProps) {
  const address = usePicture(svg);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a way for the mouse; by keyboard one goes to the passage itself.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      className="page"
      style={{ width: widthPx }}
      onClick={({ clientY, currentTarget }) => {
        const box = currentTarget.getBoundingClientRect();
        onFind(((clientY - box.top) / box.height) * PAGE_HEIGHT_MM);
      }}
    >
      {address === null ? null : <img className="page-picture" src={address} alt={label} draggable={false} />}
      {mark === null ? null : (
        <div className="page-mark" style={{ top: percent(mark.topMm), height: percent(mark.bottomMm - mark.topMm) }} />
      )}
      {marks}
    </div>
  );
}

function percent(mm: number): string {
  return `${(mm / PAGE_HEIGHT_MM) * 100}%`;
}

/** Address of a picture that is ready to be painted; the one before stays until then, so that nothing flickers. */
function usePicture(svg: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const next = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    const image = new Image();
    let isWanted = true;
    image.src = next;
    // A window behind others may leave a picture undecoded for as long as nobody sees it.
    const soon = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    void Promise.race([image.decode(), soon])
      .catch(() => undefined)
      .then(() => (isWanted ? setAddress(next) : URL.revokeObjectURL(next)));
    return () => {
      isWanted = false;
    };
  }, [svg]);
  useEffect(() => {
    if (address === null) return undefined;
    return () => URL.revokeObjectURL(address);
  }, [address]);
  return address;
}
