import { ImageUp, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Failure } from "../../../preload/contract/result";
import { usePictureUrl } from "../../signatures/use-picture-url";
import { useTexts } from "../../state/use-desk";
import { Button } from "../../ui/button";
import { pickFile } from "../../ui/pick-file";
import { useFileDrop } from "./use-file-drop";
import type { ReadPicture } from "./use-paper-pictures";

export interface PicturePlaceProps {
  /** What the picture is, as it begins a sentence. */
  readonly label: string;
  /** As the attribute of that name. */
  readonly accept: string;
  readonly dropWords: string;
  readonly chooseWords: string;
  /** Null where there is none; undefined where it is not read yet. */
  readonly picture: ReadPicture | null | undefined;
  readonly onTake: (file: File) => Promise<Failure | null>;
  /** Takes the picture out; not there where there is none or where one is needed. */
  readonly onRemove?: () => void;
}

/** A place into which a picture is dropped or chosen; what is refused is said here, and the old one stays. */
export function PicturePlace(props: PicturePlaceProps) {
  const { label, accept, dropWords, chooseWords, picture, onTake, onRemove } = props;
  const { say, explain } = useTexts();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isReading, setReading] = useState(false);
  const url = usePictureUrl(picture?.bytes ?? null);
  const take = async (file: File) => {
    setFailure(null);
    setReading(true);
    setFailure(await onTake(file).finally(() => setReading(false)));
  };
  const { isOver, dropProps } = useFileDrop((file) => void take(file));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this
    <div role="group" aria-label={label} className="picture-place" data-over={isOver} {...dropProps}>
      {url === null ? <ImageUp size={26} aria-hidden /> : <img src={url} alt={label} className="picture-shown" />}
      <div className="picture-words">
        <p role="status">{isReading ? say("stationeryEditor.reading") : url === null ? dropWords : ""}</p>
        <div className="step-actions">
          <Button onPress={() => pickFile(accept, (file) => void take(file))}>{chooseWords}</Button>
          {onRemove === undefined ? null : (
            <Button
              look="quiet"
              onPress={({ target }) => {
                // This button goes away with the picture.
                if (target.previousElementSibling instanceof HTMLElement) target.previousElementSibling.focus();
                onRemove();
              }}
            >
              <Trash2 size={18} aria-hidden />
              {say("stationeryEditor.takeOut")}
            </Button>
          )}
        </div>
      </div>
      {failure === null ? null : (
        <p role="alert" className="picture-failure">
          {explain(failure)}
        </p>
      )}
    </div>
  );
}
