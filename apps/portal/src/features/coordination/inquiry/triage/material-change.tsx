import { useState } from 'react';
import { OverruleMaterialDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useDates } from '../../../../lib/dates';
import { useCommand } from '../../../../lib/query';
import { Button, Card, Confirm, Inline, Stack } from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';

/** Whether the newest version changes so much that answers given before no longer hold; the coordinator decides last. */
export function MaterialChange({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run } = useCommand(OverruleMaterialDocument);
  const [asMaterial, setAsMaterial] = useState<boolean>();
  const { currentVersion } = inquiry.request;
  if (currentVersion < 2) return null;
  const overruled = inquiry.materialOverrules.filter(({ requestVersion }) => requestVersion === currentVersion).at(-1);
  return (
    <Card title={t('coordination.material.title', { n: currentVersion })}>
      <Stack gap={3}>
        <p>{t('coordination.material.help')}</p>
        {overruled && (
          <p>
            {t(overruled.material ? 'coordination.material.judged-material' : 'coordination.material.judged-not', {
              when: dates.instant(overruled.overruledAt, inquiry.partnership.timeZone),
              reason: overruled.reason,
            })}
          </p>
        )}
        {inquiry.allowedActions.includes('inquiry:overrule-material') && (
          <Inline gap={2}>
            <Button
              size="sm"
              onPress={() => {
                setAsMaterial(true);
              }}
            >
              {t('coordination.material.is')}
            </Button>
            <Button
              size="sm"
              onPress={() => {
                setAsMaterial(false);
              }}
            >
              {t('coordination.material.is-not')}
            </Button>
          </Inline>
        )}
      </Stack>
      <Confirm
        isOpen={asMaterial !== undefined}
        onClose={() => {
          setAsMaterial(undefined);
        }}
        title={t(asMaterial === true ? 'coordination.material.is' : 'coordination.material.is-not')}
        body={t(asMaterial === true ? 'coordination.material.is-help' : 'coordination.material.is-not-help')}
        confirmLabel={t('common.confirm')}
        reason={{ isRequired: true, description: t('coordination.both-read') }}
        onConfirm={(reason) =>
          attempt(
            run({ inquiryId: inquiry.id, material: asMaterial === true, reason }).then(
              ({ overruleMaterial }) => overruleMaterial,
            ),
            t('coordination.material.done'),
          )
        }
      />
    </Card>
  );
}
