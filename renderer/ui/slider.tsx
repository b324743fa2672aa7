import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from "react-aria-components";
import "./slider.css";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** What the value is measured in; it is not shown where it has no meaning of its own. */
  readonly unit?: "millimeter";
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A value on a line, moved by mouse, finger or arrow keys. */
export function Slider({ label, value, least, most, step = 1, unit, isDisabled = false, onChange }: SliderProps) {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      isDisabled={isDisabled}
      {...(unit === undefined ? {} : { formatOptions: { style: "unit", unit } as const })}
      onChange={onChange}
    >
      {({ state }) => (
        <>
          <Label className="field-label">{label}</Label>
          {/* The slider itself says its value. */}
          <span className="slider-words" aria-hidden>
            {unit === undefined ? "" : state.getThumbValueLabel(0)}
          </span>
          <SliderTrack className="slider-track">
            <SliderThumb className="slider-thumb" />
          </SliderTrack>
        </>
      )}
    </AriaSlider>
  );
}
