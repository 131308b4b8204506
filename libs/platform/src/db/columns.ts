import { type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** `timestamptz` kept as `Temporal.Instant`. */
export function InstantColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    type: 'timestamptz',
    ...options,
    transformer: {
      to: (value: Instant | null | undefined) => (value ? new Date(value.epochMilliseconds) : value),
      from: (value: Date | null) => (value ? Temporal.Instant.fromEpochMilliseconds(value.getTime()) : null),
    },
  });
}

/** `date` kept as `Temporal.PlainDate`. */
export function DateColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    type: 'date',
    ...options,
    transformer: {
      to: (value: LocalDate | null | undefined) => (value ? value.toString() : value),
      from: (value: string | null) => (value ? Temporal.PlainDate.from(value) : null),
    },
  });
}

/** UUIDv7 made by the application. */
export function IdColumn(): PropertyDecorator {
  return PrimaryColumn('uuid');
}
