import type { ZoneMm } from "../../../preload/stationery/din-5008";
import { useTexts } from "../../state/use-desk";
import { NumberField } from "../../ui/number-field";
import { type Proportions, sized } from "./logo-place";
import { useProfileForm } from "./profile-form-context";

export interface ZoneFieldsProps {
  /** What has the zone, for screen readers. */
  readonly label: string;
  /** The path of the zone, such as "letterhead.name". */
  readonly place: string;
  readonly zone: ZoneMm;
  readonly onChange: (zone: ZoneMm) => void;
  /** Keeps width and height in these proportions; null where both are free. */
  readonly proportions?: Proportions | null;
  readonly hint?: string;
  /** Those that are decided; all four where nothing is said. */
  readonly sides?: readonly ZoneSide[];
}

type ZoneSide = "x" | "y" | "width" | "height";
const ALL_SIDES: readonly ZoneSide[] = ["x", "y", "width", "height"];

/** Place and size of something on the sheet. */
export function ZoneFields(props: ZoneFieldsProps) {
  const { label, place, zone, onChange, proportions = null, hint, sides = ALL_SIDES } = props;
  const { say } = useTexts();
  const { errorAt } = useProfileForm();
  const take = (side: ZoneSide, value: number) => {
    const isSize = side === "width" || side === "height";
    onChange(isSize && proportions !== null ? sized(zone, proportions, { [side]: value }) : { ...zone, [side]: value });
  };
  const { error } = errorAt(place);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this
    <div role="group" aria-label={label} className="zone-fields">
      {sides.map((side) => (
        <NumberField
          key={side}
          label={say(`stationeryEditor.zone.${side}`)}
          unit="mm"
          unitName={say("stationeryEditor.millimetres")}
          value={zone[side]}
          onChange={(value) => take(side, value)}
          {...errorAt(`${place}.${side}`)}
        />
      ))}
      {hint === undefined ? null : <p className="field-hint zone-hint">{hint}</p>}
      {error === undefined ? null : (
        <p role="alert" className="field-error zone-hint">
          {error}
        </p>
      )}
    </div>
  );
}
