import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useAddress } from '../../lib/address';
import { dateIn } from '../../lib/dates';
import { instantIn } from '../../lib/local-time';
import { useNow } from '../../lib/session/business-time';
import { DatePicker, IconButton, Inline, ToggleGroup } from '../../ui';
import { useFigureWords } from './figure-words';
import styles from './kpi.module.css';
import { firstDayOf, moved, nameOf, type Period, PERIOD_KINDS, periodOf, readPeriod } from './periods';
import { useWords } from './words';

/** What a page of figures is about: a period, and the day until which what was told counts. */
export interface Scope {
  readonly period: Period;
  readonly periodName: string;
  /** ISO date; null: all that is known. */
  readonly asOfDay: string | null;
  /** The end of that day, as the API asks for it. */
  readonly asOf: string | null;
  readonly today: string;
}

/** From the address (`?period=2026-Q1&asOf=2026-04-30`), so that every view can be sent to a colleague. */
export function useScope(zone: string): Scope {
  const { address } = useAddress();
  const { now } = useNow();
  const today = dateIn(now, zone);
  const period = readPeriod(address['period'], today);
  const asked = /^\d{4}-\d{2}-\d{2}$/.test(address['asOf'] ?? '') ? (address['asOf'] ?? null) : null;
  const asOfDay = asked !== null && asked < today ? asked : null;
  return {
    ...{ period, periodName: nameOf(period), asOfDay, today },
    asOf: asOfDay === null ? null : instantIn(asOfDay, '23:59', zone),
  };
}

interface ScopeChoiceProps {
  readonly scope: Scope;
  /** Where nothing older can be asked for. */
  readonly hasNoAsOf?: boolean;
}

/** Another kind of period, the one before or after, and an earlier day of knowing. */
export function ScopeChoice({ scope: { period, asOfDay, today }, hasNoAsOf = false }: ScopeChoiceProps) {
  const t = useWords();
  const words = useFigureWords();
  const { change } = useAddress();
  const to = (next: Period | null) => () => {
    if (next) change({ period: nameOf(next) });
  };
  const [before, after] = [moved(period, -1), moved(period, 1)];
  const isLast = after === null || firstDayOf(after) > today;
  return (
    <div role="group" aria-label={t('kpi.scope')}>
      <Inline gap={4} align="end">
        <ToggleGroup
          label={t('kpi.period.kind')}
          value={period.kind}
          onChange={(kind) => {
            change({
              period: nameOf(
                periodOf(
                  kind,
                  period.kind === 'YEAR' ? today.replace(/^\d{4}/, String(period.year)) : firstDayOf(period),
                ),
              ),
            });
          }}
          options={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`kpi.period.${kind}`) }))}
        />
        <Inline gap={2}>
          <IconButton icon={ChevronLeft} label={t('kpi.period.before')} isDisabled={!before} onPress={to(before)} />
          <span className={styles.period} aria-live="polite">
            {words.period(period)}
          </span>
          <IconButton icon={ChevronRight} label={t('kpi.period.after')} isDisabled={isLast} onPress={to(after)} />
        </Inline>
        {!hasNoAsOf && (
          <DatePicker
            label={t('kpi.as-of')}
            width="medium"
            max={today}
            value={asOfDay}
            onChange={(day) => {
              change({ asOf: day ?? undefined });
            }}
          />
        )}
      </Inline>
    </div>
  );
}
