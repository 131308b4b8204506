import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import styles from './overlays.module.css';

export interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** What is in it. */
  label: string;
  placement?: AriaPopoverProps['placement'];
  children: ReactNode;
}

/** A small box beside its button. */
export function Popover({ trigger, label, placement, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover placement={placement ?? 'bottom start'} className={styles.popover ?? ''}>
        <AriaDialog aria-label={label} className={styles.popoverDialog ?? ''}>
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
