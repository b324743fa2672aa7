import { parseDate } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from "react-aria-components";
import "./day-field.css";

export interface DayFieldProps {
  readonly id?: string;
  readonly label: string;
  /** ISO 8601. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly?: boolean;
}

/** A day, typed in the order of the language or picked from a month; half a day is no change. */
export function DayField({ id, label, value, onChange, isReadOnly = false }: DayFieldProps) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      className="field"
      value={parseDate(value)}
      isReadOnly={isReadOnly}
      onChange={(day) => {
        // A year that is still being typed is one of antiquity.
        if (day !== null && day.year >= 1000 && day.toString() !== value) onChange(day.toString());
      }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-input day">
        <DateInput className="day-input">
          {(segment) => <DateSegment segment={segment} className="day-part" />}
        </DateInput>
        <Button className="day-open">
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      <Popover className="menu-popover" offset={4}>
        <Dialog className="day-month">
          <Calendar>
            <header className="day-month-head">
              <Button slot="previous" className="button button-icon">
                <ChevronLeft size={18} aria-hidden />
              </Button>
              <Heading className="day-month-name" />
              <Button slot="next" className="button button-icon">
                <ChevronRight size={18} aria-hidden />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className="day-week">{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="day-cell" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
