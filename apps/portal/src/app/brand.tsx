import { TextLink } from '../ui';
import styles from './brand.module.css';

/** The arch of five days, and home. */
export function Brand() {
  return (
    <TextLink href="/" tone="quiet" className={styles.brand}>
      <img src="/favicon.svg" alt="" width={28} height={28} />
      <span>Samprova</span>
    </TextLink>
  );
}
