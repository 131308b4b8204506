import { Badge } from '../../../ui';
import { useFigureWords } from '../figure-words';
import { type Standing, standing } from '../standing';
import { useWords } from '../words';
import type { FigureRow } from './figures';

const TONES = { reached: 'ok', missed: 'soon', alarm: 'late' } as const;

/** Tone and words of how a figure stands; undefined where nothing is aimed at. */
export function useStanding() {
  const t = useWords();
  return ({ value, target, definition }: Pick<FigureRow, 'value' | 'target' | 'definition'>) => {
    const how: Standing | null = standing(value, target, definition.better);
    return how === null ? undefined : { tone: TONES[how], text: t(`kpi.standing.${how}`) };
  };
}

/** What is aimed at, and whether it is reached. */
export function Target({ figure, currency }: { readonly figure: FigureRow; readonly currency: string }) {
  const t = useWords();
  const words = useFigureWords();
  const status = useStanding()(figure);
  const aim = figure.target?.value ?? null;
  if (aim === null && !status) return <>{t('kpi.no-target')}</>;
  return (
    <>
      {aim !== null && words.value(aim, figure.definition.unit, currency)}{' '}
      {status && <Badge tone={status.tone}>{status.text}</Badge>}
    </>
  );
}
