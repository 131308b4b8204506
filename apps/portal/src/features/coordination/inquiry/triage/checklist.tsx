import type { WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useDraft } from '../../../../lib/draft';
import { useMe } from '../../../../lib/session/session';
import { Card, CheckboxGroup, LinkButton, Stack } from '../../../../ui';
import { useWords } from '../../words';

const POINTS = ['complete', 'scope', 'contact', 'area', 'documents', 'already'] as const;

/** What to look at before an inquiry is sent on; the ticks are a help for whoever looks, and kept in this browser. */
export function Checklist({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const me = useMe();
  const ticks = useDraft<readonly string[]>(`triage:${inquiry.id}:${me.person.id}`, []);
  const areDone = POINTS.every((point) => ticks.value.includes(point));
  const mayRoute = inquiry.allowedActions.includes('inquiry:route') && inquiry.product !== 'MEDTECH_CONCIERGE';
  return (
    <Card title={t('coordination.checklist.title')} tone={areDone ? 'ok' : 'accent'}>
      <Stack gap={4}>
        <CheckboxGroup
          label={t('coordination.checklist.label', {
            n: POINTS.filter((point) => ticks.value.includes(point)).length,
            of: POINTS.length,
          })}
          options={POINTS.map((point) => ({
            value: point,
            label: t(`coordination.checklist.${point}`),
            description: t(`coordination.checklist.${point}-help`),
          }))}
          value={[...ticks.value]}
          onChange={(value) => {
            ticks.write(value);
          }}
        />
        {mayRoute && (
          <LinkButton href={`/inquiries/${inquiry.id}?tab=routing`} variant={areDone ? 'primary' : 'secondary'}>
            {t('coordination.checklist.route')}
          </LinkButton>
        )}
      </Stack>
    </Card>
  );
}
