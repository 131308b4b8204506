import { useDates } from '../../lib/dates';
import styles from './treasury.module.css';

/** A large amount among key figures: in whole units; the lists behind it have the last öre. */
export function Amount({ minor }: { readonly minor: number }) {
  const dates = useDates();
  return <span className={styles.amount}>{dates.number(minor / 100, { maximumFractionDigits: 0 })}</span>;
}
