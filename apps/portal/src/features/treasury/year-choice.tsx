import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useAddress } from '../../lib/address';
import { dateIn } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { IconButton, Inline } from '../../ui';
import styles from './treasury.module.css';
import { useWords } from './words';
import { FIRST_YEAR, LAST_YEAR, yearOf } from './years';

/** The year that a page is about: that of the address, else the present one of the partnership. */
export function useYear(zone: string): number {
  const { now } = useNow();
  const { address } = useAddress();
  return yearOf(address['year'], dateIn(now, zone));
}

/** To the years before and after. */
export function YearChoice({ zone }: { readonly zone: string }) {
  const t = useWords();
  const { change } = useAddress();
  const year = useYear(zone);
  const to = (next: number) => () => {
    change({ year: String(next) });
  };
  return (
    <div role="group" aria-label={t('treasury.year')}>
      <Inline gap={2}>
        <IconButton
          icon={ChevronLeft}
          label={t('treasury.year.before')}
          isDisabled={year <= FIRST_YEAR}
          onPress={to(year - 1)}
        />
        <span className={styles.year} aria-live="polite">
          {year}
        </span>
        <IconButton
          icon={ChevronRight}
          label={t('treasury.year.after')}
          isDisabled={year >= LAST_YEAR}
          onPress={to(year + 1)}
        />
      </Inline>
    </div>
  );
}
