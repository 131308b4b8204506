import { useState } from 'react';
import {
  AnswerFormsDocument,
  AskOneMorePersonDocument,
  AskSupportDocument,
  EnterAnswerDocument,
  EnterSupportDocument,
  HoldSiteCapacityDocument,
  ReleaseSiteCapacityDocument,
  type SiteInvitationOfFragment,
  type SupportFunction,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useDates } from '../../../../lib/dates';
import { instantIn } from '../../../../lib/local-time';
import { useAnswer, useCommand } from '../../../../lib/query';
import { isRefusal } from '../../../../lib/refusal';
import { AnswerForm } from '../../../../parts/answer/answer-form';
import { RemindSite } from '../../../../parts/inquiry/remind';
import {
  Badge,
  Button,
  DatePicker,
  DescriptionList,
  Disclosure,
  Form,
  FormActions,
  Grid,
  Inline,
  type IsoDate,
  MultiSelect,
  Notice,
  NumberField,
  Section,
  Select,
  Stack,
  TextField,
  TextLink,
  Timeline,
  toast,
} from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';
import { answeredBy, NOBODY_YET, peopleOf, type Said, WhoSaid } from './who-said';

interface PanelProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly invitation: SiteInvitationOfFragment;
}

const FUNCTIONS: readonly SupportFunction[] = ['LAB', 'IMAGING', 'PHARMACY', 'BIOBANK'];

/** One site: whom to call, what it has answered, and everything that can be done for it. */
export function InvitationPanel({ inquiry, invitation }: PanelProps) {
  const t = useWords();
  const dates = useDates();
  const zone = inquiry.partnership.timeZone;
  const may = (action: string): boolean => invitation.allowedActions.includes(action);
  const answers = [...invitation.answers].sort((a, b) => b.answeredAt.localeCompare(a.answeredAt));
  return (
    <Stack gap={6}>
      <Section title={t('coordination.site.people')} level={3}>
        <DescriptionList
          items={invitation.recipients.map(({ id, person, openedAt, delegatedAt }) => ({
            id,
            term: person?.name ?? '–',
            value: (
              <Stack gap={0}>
                {person && <TextLink href={`mailto:${person.email}`}>{person.email}</TextLink>}
                {person?.phone != null && <TextLink href={`tel:${person.phone}`}>{person.phone}</TextLink>}
                <small>
                  {openedAt === null
                    ? t('coordination.site.not-opened')
                    : t('coordination.site.opened-at', { when: dates.instant(openedAt, zone) })}
                  {delegatedAt !== null && ` · ${t('coordination.site.delegated')}`}
                </small>
              </Stack>
            ),
          }))}
        />
        <RemindSite {...invitation} />
        {may('invitation:add-recipient') && <AskOneMore inquiry={inquiry} invitation={invitation} />}
      </Section>
      {answers.length > 0 && (
        <Section title={t('coordination.site.answers')} level={3}>
          <Timeline
            label={t('coordination.site.answers')}
            events={answers.map((answer) => ({
              id: answer.id,
              time: dates.instant(answer.answeredAt, zone),
              dateTime: answer.answeredAt,
              tone: answer.kind === 'INTERESTED' ? 'ok' : answer.kind === 'DECLINED' ? 'neutral' : 'soon',
              title: t(`answer-kind.${answer.kind}`),
              who: answer.contactName ?? t(`answer-channel.${answer.channel}`),
              text: (
                <Stack gap={0}>
                  {answer.expectedPatients !== null && (
                    <span>{t('common.patients', { n: answer.expectedPatients })}</span>
                  )}
                  {answer.declineReason !== null && <span>{t(`decline-reason.${answer.declineReason}`)}</span>}
                  {answer.conditions !== null && <span>{answer.conditions}</span>}
                  {answer.comment !== null && <span>{answer.comment}</span>}
                  {answer.enteredBy !== null && <small>{t('coordination.site.entered')}</small>}
                </Stack>
              ),
            }))}
          />
        </Section>
      )}
      {may('invitation:answer') && <FullEntry inquiry={inquiry} invitation={invitation} />}
      {invitation.signOff !== 'NOT_NEEDED' && (
        <Notice tone={invitation.signOff === 'APPROVED' ? 'ok' : 'warn'} title={t('coordination.site.sign-off')}>
          {t(`sign-off.${invitation.signOff}`)}
        </Notice>
      )}
      <Support inquiry={inquiry} invitation={invitation} />
      <Capacity inquiry={inquiry} invitation={invitation} />
    </Stack>
  );
}

/** The whole form for a site that says much on the telephone, and for an expert's answer to a country question. */
function FullEntry({ inquiry, invitation }: PanelProps) {
  const t = useWords();
  const { run } = useCommand(EnterAnswerDocument);
  const people = peopleOf(invitation);
  const [said, setSaid] = useState<Said>({
    ...NOBODY_YET,
    personId: people.length === 1 ? (people[0]?.id ?? null) : null,
  });
  const asked = useAnswer(AnswerFormsDocument, {}, { freshFor: Infinity });
  return (
    <Disclosure title={t('coordination.site.enter')} look="card" level={3}>
      <Answered asked={asked}>
        {({ siteInterest, earlyFeedback, declineReasons }) => {
          const form = inquiry.product === 'COUNTRY_QUESTION' ? earlyFeedback : siteInterest;
          if (!form) return null;
          return (
            <AnswerForm
              draftKey={`entered:${invitation.id}`}
              product={inquiry.product}
              form={form}
              declineReasons={declineReasons}
              proposed={[]}
              before={
                <Grid min={170} gap={3}>
                  <WhoSaid invitation={invitation} said={said} onChange={setSaid} />
                </Grid>
              }
              sendLabel={t('coordination.site.enter-send')}
              send={async (given) => {
                const { answerInvitation } = await run({
                  input: { ...given, invitationId: invitation.id, channel: said.channel, answeredBy: answeredBy(said) },
                });
                if (isRefusal(answerInvitation)) return answerInvitation;
                toast({ tone: 'ok', title: t('coordination.entry.saved', { site: invitation.site?.name ?? '' }) });
                return undefined;
              }}
            />
          );
        }}
      </Answered>
    </Disclosure>
  );
}

function AskOneMore({ inquiry, invitation }: PanelProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(AskOneMorePersonDocument);
  const [personId, setPersonId] = useState<string | null>(null);
  const [refused, setRefused] = useState<string>();
  const others = peopleOf(invitation).filter(({ id }) => !invitation.recipients.some((one) => one.personId === id));
  if (others.length === 0) return null;
  const ask = async (): Promise<void> => {
    if (personId === null) return;
    const answer = run({ invitationId: invitation.id, personId }).then(({ addRecipient }) => addRecipient);
    const words = await attempt(answer, t('coordination.site.asked-one-more'));
    setRefused(words);
    if (words === undefined) setPersonId(null);
  };
  return (
    <Form onSubmit={() => void ask()} formError={refused} label={t('action.invitation:add-recipient')}>
      <Stack gap={2} align="start">
        <Select
          label={t('action.invitation:add-recipient')}
          width="medium"
          value={personId}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPersonId}
        />
        <Button type="submit" isPending={isRunning} isDisabled={personId === null}>
          {t('common.send')}
        </Button>
      </Stack>
    </Form>
  );
}

function Support({ inquiry, invitation }: PanelProps) {
  const t = useWords();
  const dates = useDates();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const asking = useCommand(AskSupportDocument);
  const entering = useCommand(EnterSupportDocument);
  const [functions, setFunctions] = useState<readonly SupportFunction[]>([]);
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<string>();
  const may = (action: string): boolean => invitation.allowedActions.includes(action);
  const askable = FUNCTIONS.filter((one) => !invitation.support.some(({ supportFunction }) => supportFunction === one));
  if (invitation.support.length === 0 && !may('invitation:request-support')) return null;
  const ask = async (): Promise<void> => {
    const answer = asking
      .run({ invitationId: invitation.id, functions: [...functions] })
      .then(({ requestSupport }) => requestSupport);
    const words = await attempt(answer, t('coordination.site.support-asked'));
    setRefused(words);
    if (words === undefined) setFunctions([]);
  };
  const enter = async (supportFunction: SupportFunction, confirmed: boolean): Promise<void> => {
    const answer = entering
      .run({ invitationId: invitation.id, supportFunction, confirmed, note: note.trim() === '' ? null : note.trim() })
      .then(({ confirmSupport }) => confirmSupport);
    const words = await attempt(answer, t('coordination.site.support-entered'));
    setRefused(words);
    if (words === undefined) setNote('');
  };
  const open = may('invitation:confirm-support') ? invitation.support.filter(({ state }) => state === 'REQUESTED') : [];
  return (
    <Section title={t('coordination.site.support')} level={3}>
      <Stack gap={3}>
        {refused !== undefined && (
          <Notice tone="error" live="assertive">
            {refused}
          </Notice>
        )}
        {invitation.support.length > 0 && (
          <DescriptionList
            items={invitation.support.map(({ id, supportFunction, state, answeredAt, note: said, costNote }) => ({
              id,
              term: t(`support-function.${supportFunction}`),
              value: (
                <Stack gap={0}>
                  <span>
                    <Badge tone={state === 'CONFIRMED' ? 'ok' : state === 'DECLINED' ? 'late' : 'soon'}>
                      {t(`support-state.${state}`)}
                    </Badge>
                  </span>
                  {[said, costNote].map((line) => (line === null ? null : <small key={line}>{line}</small>))}
                  {answeredAt !== null && <small>{dates.instant(answeredAt, inquiry.partnership.timeZone)}</small>}
                </Stack>
              ),
            }))}
          />
        )}
        {open.length > 0 && (
          <Stack gap={2}>
            <TextField
              label={t('coordination.site.support-note')}
              description={t('coordination.site.support-note-help')}
              value={note}
              onChange={setNote}
              width="full"
            />
            {open.map(({ id, supportFunction }) => (
              <Inline key={id} gap={2}>
                <strong>{t(`support-function.${supportFunction}`)}</strong>
                <Button size="sm" isPending={entering.isRunning} onPress={() => void enter(supportFunction, true)}>
                  {t('support-state.CONFIRMED')}
                </Button>
                <Button size="sm" isPending={entering.isRunning} onPress={() => void enter(supportFunction, false)}>
                  {t('support-state.DECLINED')}
                </Button>
              </Inline>
            ))}
          </Stack>
        )}
        {may('invitation:request-support') && askable.length > 0 && (
          <Stack gap={2} align="start">
            <MultiSelect
              label={t('action.invitation:request-support')}
              width="medium"
              options={askable.map((one) => ({ value: one, label: t(`support-function.${one}`) }))}
              value={functions}
              onChange={setFunctions}
            />
            <Button isPending={asking.isRunning} isDisabled={functions.length === 0} onPress={() => void ask()}>
              {t('common.send')}
            </Button>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}

function Capacity({ inquiry, invitation }: PanelProps) {
  const t = useWords();
  const dates = useDates();
  const zone = inquiry.partnership.timeZone;
  const attempt = useAttempt(zone);
  const holding = useCommand(HoldSiteCapacityDocument);
  const releasing = useCommand(ReleaseSiteCapacityDocument);
  const [patients, setPatients] = useState<number | null>(null);
  const [nurseDays, setNurseDays] = useState<number | null>(null);
  const [until, setUntil] = useState<IsoDate | null>(null);
  const [refused, setRefused] = useState<string>();
  const mayHold = invitation.allowedActions.includes('invitation:hold-capacity');
  const held = invitation.holds.find(({ releasedAt }) => releasedAt === null);
  if (invitation.holds.length === 0 && !mayHold) return null;
  const hold = async (): Promise<void> => {
    if (until === null) return;
    const answer = holding
      .run({ invitationId: invitation.id, untilAt: instantIn(until, '17:00', zone), patients, nurseDays })
      .then(({ holdCapacity }) => holdCapacity);
    setRefused(await attempt(answer, t('coordination.site.held')));
  };
  const release = async (): Promise<void> => {
    const answer = releasing.run({ invitationId: invitation.id }).then(({ releaseCapacity }) => releaseCapacity);
    setRefused(await attempt(answer, t('coordination.site.freed')));
  };
  return (
    <Section title={t('coordination.site.capacity')} level={3}>
      <Stack gap={3}>
        {refused !== undefined && (
          <Notice tone="error" live="assertive">
            {refused}
          </Notice>
        )}
        {invitation.holds.map((one) => (
          <p key={one.id}>
            {t('coordination.site.hold', {
              patients: one.patients ?? 0,
              days: one.nurseDays ?? 0,
              until: dates.instant(one.untilAt, zone),
            })}{' '}
            {one.releasedAt !== null && <Badge>{t('coordination.site.hold-ended')}</Badge>}
          </p>
        ))}
        {held && mayHold && (
          <div>
            <Button size="sm" isPending={releasing.isRunning} onPress={() => void release()}>
              {t('coordination.site.free')}
            </Button>
          </div>
        )}
        {mayHold && !held && (
          <Form onSubmit={() => void hold()} label={t('action.invitation:hold-capacity')}>
            <Grid min={150} gap={3}>
              <NumberField
                label={t('coordination.entry.patients')}
                width="short"
                min={0}
                value={patients}
                onChange={setPatients}
              />
              <NumberField
                label={t('coordination.site.nurse-days')}
                width="short"
                min={0}
                value={nurseDays}
                onChange={setNurseDays}
              />
              <DatePicker label={t('coordination.site.hold-until')} value={until} onChange={setUntil} />
            </Grid>
            <FormActions>
              <Button
                type="submit"
                isPending={holding.isRunning}
                isDisabled={until === null || (patients === null && nurseDays === null)}
              >
                {t('action.invitation:hold-capacity')}
              </Button>
            </FormActions>
          </Form>
        )}
      </Stack>
    </Section>
  );
}
