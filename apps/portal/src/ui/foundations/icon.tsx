import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  /** An icon of lucide-react. */
  icon: LucideIcon;
  /** 16 beside text, 20 in buttons and navigation, 24 and more alone. */
  size?: 12 | 14 | 16 | 20 | 24 | 32;
  /** Only when the icon stands alone: what it says. Without it the icon is decoration. */
  label?: string;
  className?: string;
}

/** A line icon; decoration unless it has a label. */
export function Icon({ icon: Picture, size = 16, label, className }: IconProps) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Picture size={size} strokeWidth={1.75} className={className} focusable={false} {...meaning} />;
}
