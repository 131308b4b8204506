import type { AnswerFormOfFragment, AnswerKind, AnswerOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { useLanguage } from '../../lib/words';
import { Badge, DescriptionList, Stack, type Tone } from '../../ui';
import { useShownValue } from '../forms/form-content';
import { type FormSchema, inLanguage, isBlank } from '../forms/form-schema';
import { useWords } from '../words';

const TONES: Readonly<Record<AnswerKind, Tone>> = {
  INTERESTED: 'ok',
  CONDITIONAL: 'soon',
  MORE_INFO: 'info',
  DECLINED: 'neutral',
};

export function AnswerKindBadge({
  kind,
  isExpert = false,
}: {
  readonly kind: AnswerKind;
  readonly isExpert?: boolean;
}) {
  const t = useWords();
  return <Badge tone={TONES[kind]}>{t(isExpert ? `answer.expert.${kind}` : `answer.kind.${kind}`)}</Badge>;
}

interface AnswerGivenProps {
  readonly answer: AnswerOfFragment;
  readonly zone: string;
  /** The form it was given in; without it only what was said in words is shown. */
  readonly form?: AnswerFormOfFragment | undefined;
  /** Who said it, where the reader may know. */
  readonly who?: string | undefined;
}

/** One answer of a site as it was given. */
export function AnswerGiven({ answer, zone, form, who }: AnswerGivenProps) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const show = useShownValue();
  const said = (term: string, value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? [] : [{ term, value }];
  const schema = form?.id === answer.form ? (form.schema as FormSchema) : undefined;
  const content = Object.entries((answer.content ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
    const field = schema?.properties[name];
    return field && !isBlank(value)
      ? [{ id: name, term: inLanguage(field['x-title'], language) ?? name, value: show(field, value) }]
      : [];
  });
  return (
    <Stack gap={2}>
      <div>
        <AnswerKindBadge kind={answer.kind} isExpert={answer.form === 'EARLY_FEEDBACK_SE'} />
      </div>
      <DescriptionList
        items={[
          ...said(t('answer.given-by'), who ?? answer.contactName),
          { term: t('answer.given-at'), value: dates.instant(answer.answeredAt, zone) },
          ...(answer.channel === 'PHONE' || answer.channel === 'MAIL'
            ? said(t('answer.came-by'), t(`answer-channel.${answer.channel}`))
            : []),
          ...said(t('common.reason'), answer.declineReason && t(`decline-reason.${answer.declineReason}`)),
          ...said(
            t('answer.expected-patients'),
            answer.expectedPatients === null ? null : dates.number(answer.expectedPatients),
          ),
          ...said(t('answer.conditions'), answer.conditions),
          ...said(t('answer.comment'), answer.comment),
          ...content,
        ]}
      />
    </Stack>
  );
}
