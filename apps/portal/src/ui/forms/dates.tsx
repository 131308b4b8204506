import { parseDate, parseDateTime, parseTime } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateField as AriaDateField,
  DateInput,
  DatePicker as AriaDatePicker,
  DateRangePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  RangeCalendar,
  TimeField as AriaTimeField,
} from 'react-aria-components';
import type { DateValue } from 'react-aria-components';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { ariaFieldProps, FieldDescription, FieldError, fieldFrame, FieldHead } from './field';
import type { FieldProps } from './field';
import styles from './field.module.css';
import calendar from './calendar.module.css';

/** ISO 8601, `2026-06-15`; null when empty or not complete. */
export type IsoDate = string;

/** Not every text is a date; one that is none shows as empty. */
function readDate(text: IsoDate | null | undefined): CalendarDate | null {
  if (text === null || text === undefined || text === '') return null;
  try {
    return parseDate(text.slice(0, 10));
  } catch {
    return null;
  }
}

export interface DateFieldProps extends FieldProps {
  value: IsoDate | null;
  onChange: (value: IsoDate | null) => void;
  onBlur?: () => void;
  min?: IsoDate;
  max?: IsoDate;
  /** Days that cannot be chosen. */
  isUnavailable?: (date: IsoDate) => boolean;
}

function dateProps(props: Omit<DateFieldProps, 'value' | 'onChange'>) {
  const { isUnavailable } = props;
  const min = readDate(props.min);
  const max = readDate(props.max);
  return {
    ...ariaFieldProps(props),
    ...fieldFrame({ width: props.width ?? 'medium' }),
    ...(props.onBlur !== undefined && { onBlur: props.onBlur }),
    ...(min !== null && { minValue: min }),
    ...(max !== null && { maxValue: max }),
    ...(isUnavailable !== undefined && { isDateUnavailable: (date: DateValue) => isUnavailable(date.toString()) }),
  };
}

function Segments() {
  return (
    <DateInput className={styles.segments ?? ''}>
      {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
    </DateInput>
  );
}

/** A day, typed; quickest for a known day. */
export function DateField(props: DateFieldProps) {
  return (
    <AriaDateField
      {...dateProps(props)}
      granularity="day"
      value={readDate(props.value)}
      onChange={(date) => {
        props.onChange(date?.toString() ?? null);
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Segments />
      </Group>
      <FieldError>{props.error}</FieldError>
    </AriaDateField>
  );
}

function CalendarHead() {
  const words = useUiWords();
  return (
    <header className={calendar.head}>
      <Button slot="previous" className={calendar.turn ?? ''} aria-label={words.previous}>
        <Icon icon={ChevronLeft} />
      </Button>
      <Heading className={calendar.title ?? ''} level={3} />
      <Button slot="next" className={calendar.turn ?? ''} aria-label={words.next}>
        <Icon icon={ChevronRight} />
      </Button>
    </header>
  );
}

function DaysOfMonth() {
  return (
    <CalendarGrid className={calendar.grid ?? ''} weekdayStyle="short">
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className={calendar.weekday ?? ''}>{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={calendar.day ?? ''} />}</CalendarGridBody>
    </CalendarGrid>
  );
}

function CalendarButton() {
  const words = useUiWords();
  return (
    <Button className={styles.inside ?? ''} aria-label={words.openCalendar}>
      <Icon icon={CalendarDays} />
    </Button>
  );
}

/** A day, typed or taken from a calendar. */
export function DatePicker(props: DateFieldProps) {
  return (
    <AriaDatePicker
      {...dateProps(props)}
      granularity="day"
      value={readDate(props.value)}
      onChange={(date) => {
        props.onChange(date?.toString() ?? null);
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Segments />
        <CalendarButton />
      </Group>
      <FieldError>{props.error}</FieldError>
      <Popover className={styles.popover ?? ''} offset={4}>
        <Dialog className={calendar.dialog ?? ''}>
          <Calendar>
            <CalendarHead />
            <DaysOfMonth />
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

export interface DateTimeFieldProps extends FieldProps {
  /** Local, without zone: `2026-06-15T09:00`. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: IsoDate;
  max?: IsoDate;
  /** Shown after the time: whose time it is. */
  zone?: ReactNode;
}

/** A day and a time of day, typed or taken from a calendar. */
export function DateTimeField(props: DateTimeFieldProps) {
  let value = null;
  try {
    value = props.value === null ? null : parseDateTime(props.value.slice(0, 16));
  } catch {
    // Not complete yet; shows as empty.
  }
  return (
    <AriaDatePicker
      {...dateProps(props)}
      granularity="minute"
      hourCycle={24}
      value={value}
      onChange={(time) => {
        props.onChange(time?.toString().slice(0, 16) ?? null);
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Segments />
        {props.zone !== undefined && <span className={styles.affix}>{props.zone}</span>}
        <CalendarButton />
      </Group>
      <FieldError>{props.error}</FieldError>
      <Popover className={styles.popover ?? ''} offset={4}>
        <Dialog className={calendar.dialog ?? ''}>
          <Calendar>
            <CalendarHead />
            <DaysOfMonth />
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

export interface DateRangeProps extends Omit<FieldProps, 'name'> {
  value: { from: IsoDate; to: IsoDate } | null;
  onChange: (value: { from: IsoDate; to: IsoDate } | null) => void;
  /** Paths of the two days in the form. */
  fromName?: string;
  toName?: string;
  min?: IsoDate;
  max?: IsoDate;
}

/** From a day to a day, both included. */
export function DateRange(props: DateRangeProps) {
  const start = readDate(props.value?.from);
  const end = readDate(props.value?.to);
  return (
    <DateRangePicker
      {...dateProps(props)}
      granularity="day"
      {...(props.fromName !== undefined && { startName: props.fromName, 'data-field': props.fromName })}
      {...(props.toName !== undefined && { endName: props.toName })}
      value={start !== null && end !== null ? { start, end } : null}
      onChange={(range) => {
        props.onChange(range === null ? null : { from: range.start.toString(), to: range.end.toString() });
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <DateInput slot="start" className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <span aria-hidden className={styles.dash}>
          –
        </span>
        <DateInput slot="end" className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <CalendarButton />
      </Group>
      <FieldError>{props.error}</FieldError>
      <Popover className={styles.popover ?? ''} offset={4}>
        <Dialog className={calendar.dialog ?? ''}>
          <RangeCalendar>
            <CalendarHead />
            <DaysOfMonth />
          </RangeCalendar>
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}

export interface TimeFieldProps extends FieldProps {
  /** `09:00`, local. */
  value: string | null;
  onChange: (value: string | null) => void;
  zone?: ReactNode;
}

/** A time of day. */
export function TimeField(props: TimeFieldProps) {
  let value = null;
  try {
    value = props.value === null ? null : parseTime(props.value);
  } catch {
    // Not complete yet; shows as empty.
  }
  return (
    <AriaTimeField
      {...ariaFieldProps(props)}
      {...fieldFrame({ width: props.width ?? 'short' })}
      hourCycle={24}
      value={value}
      onChange={(time) => {
        props.onChange(time?.toString().slice(0, 5) ?? null);
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Segments />
        {props.zone !== undefined && <span className={styles.affix}>{props.zone}</span>}
      </Group>
      <FieldError>{props.error}</FieldError>
    </AriaTimeField>
  );
}
