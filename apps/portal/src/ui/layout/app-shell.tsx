import { Menu as MenuIcon, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { cx } from '../foundations/class-names';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import styles from './app-shell.module.css';

export interface AppShellProps {
  /** Name and sign of the application; a link home. */
  brand: ReactNode;
  /** `NavItem`s and `NavGroup`s. Without it there is no side. */
  navigation?: ReactNode;
  /** At the end of the top bar: search, person, theme. */
  topEnd?: ReactNode;
  /** Beside the brand: which partnership, which role. */
  topStart?: ReactNode;
  /** Below the navigation. */
  navigationFooter?: ReactNode;
  /** Above the page, across its width: offline bar, demonstration notice. */
  banner?: ReactNode;
  /** Floats in the lower corner. */
  corner?: ReactNode;
  footer?: ReactNode;
  /** `reading` for text and forms, `work` for lists, `full` for boards. */
  width?: 'reading' | 'work' | 'full';
  /** Changes with each page, so that the small-screen menu closes; give the path. */
  place?: string;
  children: ReactNode;
}

/** The frame of every page: skip link, top bar, navigation (a menu button below 900 px), and `main#main`. */
export function AppShell(props: AppShellProps) {
  const { navigation, width = 'work', place } = props;
  const words = useUiWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    setOpen(false);
  }, [place]);
  return (
    <div className={styles.shell} data-navigation={navigation !== undefined}>
      <a className={styles.skip} href="#main">
        {words.skipToMain}
      </a>
      <header className={styles.top}>
        {navigation !== undefined && (
          <button
            ref={button}
            type="button"
            className={styles.menuButton}
            aria-expanded={isOpen}
            aria-controls="navigation"
            aria-label={isOpen ? words.closeNavigation : words.openNavigation}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Icon icon={isOpen ? X : MenuIcon} size={20} />
          </button>
        )}
        <div className={styles.brand}>{props.brand}</div>
        <div className={styles.topStart}>{props.topStart}</div>
        <div className={styles.topEnd}>{props.topEnd}</div>
      </header>
      <div className={styles.middle}>
        {navigation !== undefined && (
          <nav
            id="navigation"
            aria-label={words.navigation}
            className={styles.side}
            data-open={isOpen}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !isOpen) return;
              setOpen(false);
              button.current?.focus();
            }}
          >
            <ul className={styles.items}>{navigation}</ul>
            {props.navigationFooter !== undefined && <div className={styles.sideFooter}>{props.navigationFooter}</div>}
          </nav>
        )}
        <div className={styles.page}>
          {props.banner}
          <main id="main" tabIndex={-1} className={styles.main} data-width={width}>
            {props.children}
          </main>
          {props.footer !== undefined && <footer className={styles.footer}>{props.footer}</footer>}
        </div>
      </div>
      {props.corner !== undefined && <div className={styles.corner}>{props.corner}</div>}
    </div>
  );
}

/** Gives the focus to the page's content; call it after a change of page. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

export interface NavItemProps {
  href: string;
  icon?: LucideIcon;
  isCurrent?: boolean;
  /** How many wait there. */
  count?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A line of the navigation. */
export function NavItem({ href, icon, isCurrent = false, count, className, children }: NavItemProps) {
  return (
    <li>
      <Link href={href} className={cx(styles.item, className)} {...(isCurrent && { 'aria-current': 'page' as const })}>
        {icon !== undefined && <Icon icon={icon} size={20} />}
        <span className={styles.itemLabel}>{children}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </Link>
    </li>
  );
}

/** Lines of the navigation under a common word. */
export function NavGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.group}>
      <span className={styles.groupLabel}>{label}</span>
      <ul className={styles.items}>{children}</ul>
    </li>
  );
}
