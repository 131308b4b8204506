import { useDates } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { timeLeft } from '../../parts/clock/time-left';
import { Badge, Inline, Notice } from '../../ui';
import { useWords } from './words';

interface AnswerByProps {
  readonly answerBy: string;
  readonly zone: string;
  /** The national response is out; an answer is added to it. */
  readonly isReleased: boolean;
  /** `cell`: short, for a row of a table. */
  readonly look?: 'notice' | 'cell';
}

/** Until when an answer is wanted, and what a later one is still good for. */
export function AnswerBy({ answerBy, zone, isReleased, look = 'notice' }: AnswerByProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const when = dates.instant(answerBy, zone);
  const left = timeLeft(answerBy, now, false);
  const isPast = left?.isPast ?? true;
  if (look === 'cell')
    return (
      <Inline gap={2}>
        <time dateTime={answerBy}>{when}</time>
        {left && !isReleased && (
          <Badge tone={left.tone}>{isPast ? t('site.past') : t(`site.left.${left.unit}`, { n: left.amount })}</Badge>
        )}
      </Inline>
    );
  if (isReleased) return <Notice tone="info">{t('site.late.released')}</Notice>;
  if (!left || isPast) return <Notice tone="warn">{t('site.late', { when })}</Notice>;
  return (
    <Inline gap={2}>
      <time dateTime={answerBy}>{t('site.answer-by', { when })}</time>
      <Badge tone={left.tone}>{t(`site.left.${left.unit}`, { n: left.amount })}</Badge>
    </Inline>
  );
}
