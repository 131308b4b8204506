import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components';
import styles from './overlays.module.css';

export interface TooltipProps {
  text: ReactNode;
  placement?: AriaTooltipProps['placement'];
  /** A button or link of ui/ (anything focusable of react-aria). */
  children: ReactElement;
}

/** A few words on pointing at or focusing a control. Nothing that is needed may stand only here. */
export function Tooltip({ text, placement, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6} placement={placement ?? 'top'}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
