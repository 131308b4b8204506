import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../foundations/icon';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  title: ReactNode;
  /** Stands at the end of the line, also when closed. */
  meta?: ReactNode;
  level?: 2 | 3 | 4;
  isOpen?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** `card` has a frame. */
  look?: 'plain' | 'card';
  children: ReactNode;
}

/** More, when asked for. */
export function Disclosure(props: DisclosureProps) {
  const { title, meta, level = 2, isOpen, defaultOpen = false, onOpenChange, look = 'plain', children } = props;
  return (
    <AriaDisclosure
      className={styles.disclosure ?? ''}
      data-look={look}
      defaultExpanded={defaultOpen}
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(onOpenChange !== undefined && { onExpandedChange: onOpenChange })}
    >
      <Heading level={level} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <Icon icon={ChevronRight} className={styles.chevron ?? ''} />
          <span className={styles.title}>{title}</span>
          {meta !== undefined && <span className={styles.meta}>{meta}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
