import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { TextLink } from '../actions/link';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import styles from './page-header.module.css';

export interface Crumb {
  label: ReactNode;
  href?: string;
}

export interface PageHeaderProps {
  /** The page's only h1. */
  title: ReactNode;
  /** A word above the title; `breadcrumbs` stand there, too. */
  eyebrow?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** What it is, in one or two sentences. */
  lead?: ReactNode;
  /** Small facts under the title: badges, dates. */
  meta?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: where one is, what it is, what one can do. */
export function PageHeader({ title, eyebrow, breadcrumbs, lead, meta, actions }: PageHeaderProps) {
  const words = useUiWords();
  return (
    <header className={styles.header}>
      {breadcrumbs !== undefined && (
        <nav aria-label={words.breadcrumbs}>
          <ol className={styles.crumbs}>
            {breadcrumbs.map((crumb, index) => (
              <li key={index}>
                {index > 0 && <Icon icon={ChevronRight} size={14} />}
                {crumb.href === undefined ? (
                  <span aria-current={index === breadcrumbs.length - 1 ? 'page' : undefined}>{crumb.label}</span>
                ) : (
                  <TextLink href={crumb.href} tone="quiet">
                    {crumb.label}
                  </TextLink>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      {eyebrow !== undefined && <div className={styles.eyebrow}>{eyebrow}</div>}
      <div className={styles.row}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          {meta !== undefined && <div className={styles.meta}>{meta}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
