import { useState } from 'react';
import { HoldCapacityDocument, ReleaseCapacityDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { instantIn } from '../../../lib/local-time';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { Button, Card, DatePicker, Form, FormActions, NumberField, Stack, useConfirm } from '../../../ui';
import { useWords } from '../words';
import type { Invitation } from './invitation';

/** Places and nurse days kept free until the sponsor decides. */
export function CapacityCard({ invitation, zone }: { readonly invitation: Invitation; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const confirm = useConfirm();
  const release = useCommand(ReleaseCapacityDocument);
  const { attempt, problem } = useAttempt(zone);
  const [isAsking, setAsking] = useState(false);
  const held = invitation.holds.find(({ releasedAt }) => releasedAt === null);
  const may = invitation.allowedActions.includes('invitation:hold-capacity');
  if (!held && !may) return null;
  const letGo = async (): Promise<void> => {
    const sure = await confirm({
      title: t('site.hold.release'),
      body: t('site.hold.release-why'),
      confirmLabel: t('site.hold.release'),
    });
    if (!sure) return;
    await attempt(
      async () => (await release.run({ invitationId: invitation.id })).releaseCapacity,
      t('site.hold.released'),
    );
  };
  return (
    <Card title={t('site.hold')}>
      <Stack gap={3}>
        <p>
          {held
            ? t('site.hold.now', {
                patients: held.patients ?? 0,
                days: held.nurseDays ?? 0,
                until: dates.instant(held.untilAt, zone, 'day'),
              })
            : t('site.hold.none')}
        </p>
        {problem !== undefined && <p role="alert">{problem}</p>}
        {may && isAsking ? (
          <HoldForm
            invitation={invitation}
            zone={zone}
            onDone={() => {
              setAsking(false);
            }}
          />
        ) : (
          may && (
            <div>
              <Button
                onPress={() => {
                  setAsking(true);
                }}
              >
                {t(held ? 'site.hold.change' : 'site.hold.do')}
              </Button>{' '}
              {held && (
                <Button
                  variant="quiet"
                  onPress={() => {
                    void letGo();
                  }}
                >
                  {t('site.hold.release')}
                </Button>
              )}
            </div>
          )
        )}
      </Stack>
    </Card>
  );
}

interface HoldFormProps {
  readonly invitation: Invitation;
  readonly zone: string;
  readonly onDone: () => void;
}

function HoldForm({ invitation, zone, onDone }: HoldFormProps) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(HoldCapacityDocument);
  const { attempt, problem, setProblem, isRunning } = useAttempt(zone);
  const [patients, setPatients] = useState<number | null>(invitation.answers[0]?.expectedPatients ?? null);
  const [nurseDays, setNurseDays] = useState<number | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const hold = async (): Promise<void> => {
    if (until === null) {
      setProblem(t('site.hold.until-missing'));
      return;
    }
    const untilAt = instantIn(until, '17:00', zone);
    const worked = await attempt(
      async () => (await run({ invitationId: invitation.id, patients, nurseDays, untilAt })).holdCapacity,
      t('site.hold.done'),
    );
    if (worked) onDone();
  };
  return (
    <Form
      label={t('site.hold.do')}
      formError={problem}
      onSubmit={() => {
        void hold();
      }}
    >
      <NumberField label={t('site.hold.patients')} width="short" min={0} value={patients} onChange={setPatients} />
      <NumberField label={t('site.hold.nurse-days')} width="short" min={0} value={nurseDays} onChange={setNurseDays} />
      <DatePicker label={t('site.hold.until')} isRequired min={dateIn(now, zone)} value={until} onChange={setUntil} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('site.hold.do')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </FormActions>
    </Form>
  );
}
