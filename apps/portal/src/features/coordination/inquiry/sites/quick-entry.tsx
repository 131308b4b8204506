import { CornerDownLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  type AnswerKind,
  type DeclineReason,
  EnterAnswerDocument,
  type SiteInvitationOfFragment,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { useDraft } from '../../../../lib/draft';
import { useCommand } from '../../../../lib/query';
import { useMe } from '../../../../lib/session/session';
import { Button, Card, ComboBox, Form, FormActions, Grid, NumberField, Select, Stack, TextField } from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';
import { DECLINE_REASONS, KINDS } from './answer-kinds';
import { nextSilent } from './invitations';
import { answeredBy, NOBODY_YET, peopleOf, type Said, WhoSaid } from './who-said';

interface QuickEntryProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly invitations: readonly SiteInvitationOfFragment[];
}

interface Line {
  readonly invitationId: string | null;
  readonly kind: AnswerKind | null;
  readonly patients: number | null;
  readonly reason: DeclineReason | null;
  readonly text: string;
  readonly said: Said;
}

/** One answer in one line, from the keyboard: Enter saves it and goes on to the next silent site. */
export function QuickEntry({ inquiry, invitations }: QuickEntryProps) {
  const t = useWords();
  const me = useMe();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(EnterAnswerDocument);
  const frame = useRef<HTMLDivElement>(null);
  const enterable = invitations.filter(({ allowedActions }) => allowedActions.includes('invitation:answer'));
  const blank = (invitationId: string | null, said: Said): Line => ({
    invitationId,
    kind: null,
    patients: null,
    reason: null,
    text: '',
    said,
  });
  const forInvitation = (id: string | null): Line => {
    const people = enterable.filter((one) => one.id === id).flatMap(peopleOf);
    return blank(id, { ...NOBODY_YET, personId: people.length === 1 ? (people[0]?.id ?? null) : null });
  };
  const draft = useDraft<Line>(
    `phone:${inquiry.id}:${me.person.id}`,
    forInvitation(nextSilent(enterable, null)?.id ?? null),
  );
  const line = draft.value;
  const [refused, setRefused] = useState<string>();
  const invitation = enterable.find(({ id }) => id === line.invitationId);
  const by = answeredBy(line.said);
  const isReady = invitation !== undefined && line.kind !== null && by !== null;
  const set = (part: Partial<Line>): void => {
    draft.write({ ...line, ...part });
  };
  const save = async (): Promise<void> => {
    if (!isReady || line.kind === null || !invitation) return;
    const isYes = line.kind === 'INTERESTED' || line.kind === 'CONDITIONAL';
    const text = line.text.trim() === '' ? null : line.text.trim();
    const answer = run({
      input: {
        invitationId: invitation.id,
        kind: line.kind,
        channel: line.said.channel,
        answeredBy: by,
        expectedPatients: isYes ? line.patients : null,
        conditions: line.kind === 'CONDITIONAL' ? text : null,
        comment: line.kind === 'CONDITIONAL' ? null : text,
        declineReason: line.kind === 'DECLINED' ? line.reason : null,
      },
    }).then(({ answerInvitation }) => answerInvitation);
    const words = await attempt(answer, t('coordination.entry.saved', { site: invitation.site?.name ?? '' }));
    setRefused(words);
    if (words !== undefined) return;
    const next = nextSilent(
      enterable.filter(({ id }) => id !== invitation.id || enterable.length === 1),
      null,
    );
    draft.forget(forInvitation(next?.id ?? null));
    frame.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus();
  };
  return (
    <div ref={frame}>
      <Card title={t('coordination.entry.title')} description={t('coordination.entry.help')}>
        <Form onSubmit={() => void save()} formError={refused} label={t('coordination.entry.title')}>
          <Stack gap={3}>
            <Grid min={170} gap={3}>
              <ComboBox
                label={t('common.site')}
                width="full"
                options={enterable.map(({ id, site, state }) => ({
                  value: id,
                  label: site ? `${site.name}, ${site.hospital}` : id,
                  description: t(`invitation-state.${state}`),
                }))}
                value={line.invitationId}
                onChange={(id) => {
                  draft.write(forInvitation(id));
                }}
              />
              <Select<AnswerKind>
                label={t('coordination.entry.answer')}
                width="full"
                value={line.kind}
                options={KINDS.map((kind) => ({ value: kind, label: t(`answer-kind.${kind}`) }))}
                onChange={(kind) => {
                  set({ kind });
                }}
              />
              {(line.kind === 'INTERESTED' || line.kind === 'CONDITIONAL') && (
                <NumberField
                  label={t('coordination.entry.patients')}
                  width="full"
                  min={0}
                  value={line.patients}
                  onChange={(patients) => {
                    set({ patients });
                  }}
                />
              )}
              {line.kind === 'DECLINED' && (
                <Select<DeclineReason>
                  label={t('common.reason')}
                  width="full"
                  value={line.reason}
                  options={DECLINE_REASONS.map((code) => ({ value: code, label: t(`decline-reason.${code}`) }))}
                  onChange={(reason) => {
                    set({ reason });
                  }}
                />
              )}
              {line.kind !== null && (
                <TextField
                  label={t(`coordination.entry.text.${line.kind}`)}
                  width="full"
                  value={line.text}
                  onChange={(text) => {
                    set({ text });
                  }}
                />
              )}
              {invitation && (
                <WhoSaid
                  invitation={invitation}
                  said={line.said}
                  onChange={(said) => {
                    set({ said });
                  }}
                />
              )}
            </Grid>
            <FormActions>
              <Button type="submit" variant="primary" icon={CornerDownLeft} isPending={isRunning} isDisabled={!isReady}>
                {t('coordination.entry.save')}
              </Button>
            </FormActions>
          </Stack>
        </Form>
      </Card>
    </div>
  );
}
