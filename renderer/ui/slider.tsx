import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import "./slider.css";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** What stands at the right for a value; nothing where it has no meaning of its own. */
  readonly words?: (value: number) => string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A value on a line, moved by mouse, finger or arrow keys. */
export function Slider({ label, value, least, most, step = 1, words, isDisabled = false, onChange }: SliderProps) {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <Label className="field-label">{label}</Label>
      {words === undefined ? null : <SliderOutput className="slider-words">{words(value)}</SliderOutput>}
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
