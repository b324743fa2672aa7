import { useEffect, useState } from "react";
import { useDesk } from "../../state/use-desk";

/** A picture of a letterhead: its bytes and its size. */
export interface ReadPicture {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** By their names; null for one that is not here any more. */
export type ReadPictures = ReadonlyMap<string, ReadPicture | null>;

/** The pictures of these names, as far as they are read by now. */
export function usePaperPictures(names: readonly string[]): ReadPictures {
  const desk = useDesk();
  const [read, setRead] = useState<ReadPictures>(new Map());
  const wanted = names.filter((name) => !read.has(name)).join(" ");
  useEffect(() => {
    let isWanted = true;
    for (const media of wanted.split(" ").filter((name) => name !== "")) {
      void desk.call("letter.picture", { media }).then(async (answer) => {
        const picture = answer.ok ? await sized(answer.value.bytes) : null;
        if (isWanted) setRead((before) => new Map(before).set(media, picture));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [desk, wanted]);
  return read;
}

async function sized(bytes: Uint8Array): Promise<ReadPicture | null> {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => null);
  if (bitmap === null) return null;
  const { width: widthPx, height: heightPx } = bitmap;
  bitmap.close();
  return { bytes, widthPx, heightPx };
}
