import type { CalendarYearQuery } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { useLanguage } from '../../../lib/words';
import { ChartFrame } from '../../../ui';
import { useWords } from '../words';
import styles from './calendar.module.css';
import { type ClosingsDraft, monthsOf } from './months';

type Day = CalendarYearQuery['workingDays'][number];

interface YearPictureProps {
  readonly year: number;
  readonly days: readonly Day[];
  readonly draft: ClosingsDraft;
  readonly today: string;
}

/** Twelve small months: working days, weekends, public holidays and closings, with what an edit would change. */
export function YearPicture({ year, days, draft, today }: YearPictureProps) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const nameOf = ({ name }: Day): string =>
    name === null ? '' : language === 'en' || language === 'pseudo' ? name.en : name.native;
  const added = new Map(draft.add.map(({ onDate, name }) => [onDate, name]));
  const looks = (day: Day): string =>
    added.has(day.date) ? 'ADDED' : draft.remove.includes(day.date) ? 'REMOVED' : day.kind;
  const named = days.filter((day) => (day.kind !== 'WEEKEND' && day.kind !== 'WORKING') || added.has(day.date));
  const working = (list: readonly Day[]): number =>
    list.filter((day) => ['WORKING', 'REMOVED'].includes(looks(day))).length;
  const monthName = (date: string): string =>
    new Intl.DateTimeFormat(language === 'pseudo' ? 'en-GB' : language, { month: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T12:00:00Z`),
    );
  return (
    <ChartFrame
      title={t('secretariat.calendar.year', { year: String(year) })}
      summary={t('secretariat.calendar.summary', {
        working: working(days),
        holidays: days.filter(({ kind }) => kind === 'HOLIDAY').length,
        closings: days.filter(({ kind }) => kind === 'CLOSING_DAY').length,
      })}
      table={{
        columns: [t('common.date'), t('secretariat.calendar.name'), t('secretariat.calendar.kind')],
        rows: named.map((day) => [
          dates.date(day.date, 'long'),
          added.get(day.date) ?? nameOf(day),
          added.has(day.date)
            ? t('secretariat.calendar.would-close')
            : draft.remove.includes(day.date)
              ? t('secretariat.calendar.would-open')
              : t(`calendar-day-kind.${day.kind}`),
        ]),
      }}
      legend={
        <ul className={styles.legend}>
          {(['HOLIDAY', 'CLOSING_DAY', 'WEEKEND'] as const).map((kind) => (
            <li key={kind}>
              <span className={styles.day} data-kind={kind} aria-hidden />
              {t(`calendar-day-kind.${kind}`)}
            </li>
          ))}
          <li>
            <span className={styles.day} data-kind="ADDED" aria-hidden />
            {t('secretariat.calendar.would-close')}
          </li>
          <li>
            <span className={styles.day} data-kind="REMOVED" aria-hidden />
            {t('secretariat.calendar.would-open')}
          </li>
        </ul>
      }
    >
      <div className={styles.year}>
        {monthsOf(days).map(({ month, blanks, days: list }) => (
          <div key={month} className={styles.month}>
            <div className={styles.monthHead}>
              <strong>{monthName(list[0]?.date ?? '')}</strong>
              <span>{t('secretariat.calendar.working-days', { n: working(list) })}</span>
            </div>
            <div className={styles.days}>
              {Array.from({ length: blanks }, (_, n) => (
                <span key={`blank-${String(n)}`} />
              ))}
              {list.map((day) => (
                <span
                  key={day.date}
                  className={styles.day}
                  data-kind={looks(day)}
                  data-today={day.date === today || undefined}
                  title={added.get(day.date) ?? nameOf(day)}
                >
                  {Number(day.date.slice(8))}
                </span>
              ))}
            </div>
            <ul className={styles.names}>
              {list
                .filter((day) => named.includes(day))
                .map((day) => (
                  <li key={day.date}>
                    <span>{Number(day.date.slice(8))}</span> {added.get(day.date) ?? nameOf(day)}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
