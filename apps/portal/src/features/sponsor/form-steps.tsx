import { Steps } from '../../ui';
import { type FormStep, STEPS } from './missing';
import { useWords } from './words';

interface FormStepsProps {
  /** Left out while the request is not begun. */
  readonly requestId?: string;
  readonly current: 'start' | FormStep;
  /** Steps where something is wrong or missing. */
  readonly faulty?: readonly FormStep[];
}

/** Where one is on the way to a sent request. */
export function FormSteps({ requestId, current, faulty = [] }: FormStepsProps) {
  const t = useWords();
  const all = ['start', ...STEPS] as const;
  const at = all.indexOf(current);
  return (
    <Steps
      label={t('sponsor.new')}
      steps={all.map((step, place) => ({
        id: step,
        label: t(`sponsor.form.${step}`),
        state:
          step === current
            ? 'current'
            : step !== 'start' && faulty.includes(step) && place < at
              ? 'error'
              : place < at
                ? 'done'
                : 'todo',
        ...(requestId === undefined || step === 'start' ? {} : { href: `/requests/${requestId}/edit?step=${step}` }),
      }))}
    />
  );
}
