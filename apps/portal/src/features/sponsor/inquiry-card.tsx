import { useState } from 'react';
import {
  AnswerClarificationDocument,
  RecordOutcomeDocument,
  type SponsorInquiryOfFragment,
} from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { useCommand } from '../../lib/query';
import { useLanguage } from '../../lib/words';
import { ClockStrip } from '../../parts/clock/clock-strip';
import { InquiryStateBadge } from '../../parts/clock/state-badge';
import { Why } from '../../parts/clock/why';
import { inLanguage } from '../../parts/forms/form-schema';
import { ResponseView } from '../../parts/response/response-view';
import { Button, Card, DescriptionList, Disclosure, Inline, Notice, Section, Stack } from '../../ui';
import { ClarificationForm } from './clarification-form';
import { InquiryCountdown } from './inquiry-countdown';
import { InquiryMenu } from './inquiry-menu';
import { InquiryTimeline } from './inquiry-timeline';
import { OutcomeForm } from './outcome-form';
import styles from './sponsor.module.css';
import { useWords } from './words';

interface InquiryCardProps {
  readonly inquiry: SponsorInquiryOfFragment;
  /** The newest version of the request; an answered country keeps its own. */
  readonly currentVersion: number;
}

/** One country's handling of the request: the clock, what it asks, what it answered, and what happened. */
export function InquiryCard({ inquiry, currentVersion }: InquiryCardProps) {
  const t = useWords();
  const dates = useDates();
  const { partnership } = inquiry;
  const zone = partnership.timeZone;
  const mayAnswer = inquiry.allowedActions.includes('inquiry:answer-clarification');
  const open = inquiry.clarifications.filter(({ answeredAt }) => answeredAt === null);
  const { run: answer } = useCommand(AnswerClarificationDocument);
  return (
    <Card
      id={`inquiry-${inquiry.id}`}
      className={styles.inquiry ?? ''}
      title={dates.country(partnership.country)}
      description={partnership.name}
      actions={<InquiryStateBadge state={inquiry.state} stopped={inquiry.stopped && inquiry.endedAt === null} />}
      footer={<InquiryMenu inquiry={inquiry} />}
    >
      <Stack gap={6}>
        {mayAnswer &&
          open.map((clarification) => (
            <ClarificationForm
              key={clarification.id}
              clarification={clarification}
              zone={zone}
              answer={async (answers) =>
                (await answer({ inquiryId: inquiry.id, clarificationId: clarification.id, answers }))
                  .answerClarification
              }
            />
          ))}
        <Inline gap={6}>
          <InquiryCountdown inquiry={inquiry} />
          <ClockStrip inquiry={inquiry} size="mini" />
        </Inline>
        {inquiry.endReason !== null && <Notice tone="info">{inquiry.endReason}</Notice>}
        {inquiry.requestVersion < currentVersion && (
          <Notice tone="info">
            {t('sponsor.older-version', { version: inquiry.requestVersion, current: currentVersion })}
          </Notice>
        )}
        <OutcomePart inquiry={inquiry} />
        {inquiry.responses.length > 0 && (
          <Section title={t('sponsor.response')} level={3}>
            <ResponseView responses={inquiry.responses} zone={zone} level={4} />
          </Section>
        )}
        <Stack gap={2}>
          <Disclosure
            level={3}
            title={t('sponsor.why')}
            meta={inquiry.dueAt === null ? undefined : dates.instant(inquiry.dueAt, zone)}
          >
            <Why inquiry={inquiry} />
          </Disclosure>
          <Disclosure level={3} title={t('common.history')}>
            <InquiryTimeline inquiry={inquiry} />
          </Disclosure>
          {inquiry.clarifications.some(({ answers }) => answers !== null) && (
            <Disclosure level={3} title={t('sponsor.clarifications')} meta={inquiry.clarifications.length}>
              <AnsweredQuestions inquiry={inquiry} />
            </Disclosure>
          )}
          {inquiry.partnershipAnswers.length > 0 && (
            <Disclosure level={3} title={t('sponsor.partnership-answers')} meta={inquiry.partnershipAnswers.length}>
              <PartnershipAnswers inquiry={inquiry} />
            </Disclosure>
          )}
        </Stack>
      </Stack>
    </Card>
  );
}

function OutcomePart({ inquiry }: { readonly inquiry: SponsorInquiryOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const { run } = useCommand(RecordOutcomeDocument);
  const [isCorrecting, setCorrecting] = useState(false);
  const [told] = inquiry.outcomes;
  const mayTell = inquiry.allowedActions.includes('inquiry:record-outcome');
  const newest = [...inquiry.responses].sort((a, b) => b.version - a.version)[0];
  if (mayTell && (!told || isCorrecting))
    return (
      <OutcomeForm
        country={inquiry.partnership.country}
        zone={inquiry.partnership.timeZone}
        response={newest}
        tell={async (outcome) => (await run({ inquiryId: inquiry.id, ...outcome })).recordOutcome}
        onDone={() => {
          setCorrecting(false);
        }}
      />
    );
  if (!told) return null;
  const names = told.siteIds.flatMap(
    (siteId) => newest?.content.sites.find((site) => site.siteId === siteId)?.name ?? [],
  );
  return (
    <Notice
      tone="ok"
      title={t('sponsor.outcome.reported', { what: t(`outcome-kind.${told.kind}`), when: dates.date(told.decidedOn) })}
      actions={
        mayTell && (
          <Button
            size="sm"
            onPress={() => {
              setCorrecting(true);
            }}
          >
            {t('sponsor.outcome.correct')}
          </Button>
        )
      }
    >
      <Stack gap={1}>
        {names.length > 0 && <span>{dates.list(names)}</span>}
        {told.note !== null && <span>{told.note}</span>}
      </Stack>
    </Notice>
  );
}

function AnsweredQuestions({ inquiry }: { readonly inquiry: SponsorInquiryOfFragment }) {
  return (
    <DescriptionList
      items={inquiry.clarifications.flatMap(({ id, questions, answers }) =>
        questions.map((question, at) => ({ id: `${id}-${at}`, term: question, value: answers?.[at] ?? '–' })),
      )}
    />
  );
}

function PartnershipAnswers({ inquiry }: { readonly inquiry: SponsorInquiryOfFragment }) {
  const { language } = useLanguage();
  return (
    <DescriptionList
      items={inquiry.partnershipAnswers.map(({ question, answer }) => ({
        id: question.id,
        term: inLanguage(question.text, language),
        value: answer,
      }))}
    />
  );
}
