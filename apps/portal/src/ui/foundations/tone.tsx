import { CircleCheck, CircleDashed, CirclePause, CircleX, Clock, Info, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

/** What a colour means; never shown by colour alone. */
export type Tone = 'neutral' | 'accent' | 'info' | 'ok' | 'soon' | 'late' | 'stopped';

/** What a notice says: news, done, take care, went wrong. */
export type NoticeTone = 'info' | 'ok' | 'warn' | 'error';

export const toneOfNotice: Readonly<Record<NoticeTone, Tone>> = { info: 'info', ok: 'ok', warn: 'soon', error: 'late' };

/** The sign that goes with a tone, so that it is readable without its colour. */
export const toneIcons: Readonly<Record<Tone, LucideIcon>> = {
  neutral: CircleDashed,
  accent: CircleDashed,
  info: Info,
  ok: CircleCheck,
  soon: Clock,
  late: TriangleAlert,
  stopped: CirclePause,
};

export const errorIcon: LucideIcon = CircleX;
