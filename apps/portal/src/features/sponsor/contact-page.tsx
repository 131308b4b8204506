import { useParams } from '@tanstack/react-router';
import {
  ClarifyByLinkDocument,
  ContactPartnershipsDocument,
  ContactRequestDocument,
  type ContactRequestQuery,
  OutcomeByLinkDocument,
} from '../../graphql/graphql';
import { ApiFault } from '../../lib/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer, useCommand } from '../../lib/query';
import { useLanguage } from '../../lib/words';
import { Days } from '../../parts/clock/days';
import { Due } from '../../parts/clock/due';
import { InquiryStateBadge } from '../../parts/clock/state-badge';
import { ResponseView } from '../../parts/response/response-view';
import { Card, Disclosure, Notice, PageHeader, Section, Stack } from '../../ui';
import { ClarificationForm } from './clarification-form';
import { OutcomeForm } from './outcome-form';
import { useWords } from './words';

type LinkedInquiry = ContactRequestQuery['requestByLink']['inquiries'][number];

/** What the signed link in a letter to a sponsor's contact opens, without an account: one request, and what waits. */
export function ContactPage() {
  const t = useWords();
  const { token = '' }: { readonly token?: string } = useParams({ strict: false });
  const asked = useAnswer(ContactRequestDocument, { token });
  if (asked.error instanceof ApiFault && asked.error.code === 'NOT_SIGNED_IN' && asked.data === undefined)
    return <PageHeader title={t('sponsor.contact.invalid')} lead={t('sponsor.contact.invalid-text')} />;
  return (
    <Answered asked={asked}>
      {({ requestByLink: request }) => (
        <Stack gap={8}>
          <PageHeader
            eyebrow={`${request.reference} · ${t(`product.${request.product}`)}`}
            title={request.title}
            lead={t('sponsor.contact.lead')}
          />
          {request.inquiries.map((inquiry) => (
            <LinkedCard key={inquiry.id} inquiry={inquiry} token={token} />
          ))}
        </Stack>
      )}
    </Answered>
  );
}

function LinkedCard({ inquiry, token }: { readonly inquiry: LinkedInquiry; readonly token: string }) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const asked = useAnswer(ContactPartnershipsDocument, {}, { freshFor: Infinity });
  const partnership = asked.data?.publicPartnerships.find(({ id }) => id === inquiry.partnershipId);
  const { run: clarify } = useCommand(ClarifyByLinkDocument);
  const { run: tell } = useCommand(OutcomeByLinkDocument);
  if (!partnership) return null;
  const { country, timeZone: zone, names } = partnership;
  const isOpen = inquiry.endedAt === null;
  return (
    <Card
      id={`inquiry-${inquiry.id}`}
      title={dates.country(country)}
      description={names[language === 'pseudo' ? 'en' : language] ?? names.en}
      actions={<InquiryStateBadge state={inquiry.state} stopped={inquiry.stopped && isOpen} />}
    >
      <Stack gap={6}>
        {isOpen &&
          inquiry.clarifications
            .filter(({ answeredAt }) => answeredAt === null)
            .map((clarification) => (
              <ClarificationForm
                key={clarification.id}
                clarification={clarification}
                zone={zone}
                answer={async (answers) =>
                  (await clarify({ token, inquiryId: inquiry.id, clarificationId: clarification.id, answers }))
                    .clarifyByLink
                }
              />
            ))}
        <Due
          inquiry={{
            ...inquiry,
            breachedAt: null,
            partnership: { id: partnership.id, country, timeZone: zone },
          }}
        />
        {inquiry.endReason !== null && <Notice tone="info">{inquiry.endReason}</Notice>}
        {inquiry.response && (
          <>
            <OutcomeForm
              country={country}
              zone={zone}
              response={inquiry.response}
              tell={async (outcome) => (await tell({ token, inquiryId: inquiry.id, ...outcome })).outcomeByLink}
            />
            <Section title={t('sponsor.response')} level={3}>
              <ResponseView responses={[inquiry.response]} zone={zone} hasFiles={false} level={4} />
            </Section>
          </>
        )}
        <Disclosure level={3} title={t('sponsor.why')}>
          <Days
            country={country}
            zone={zone}
            dueAt={inquiry.why.dueAt}
            isRunning={isOpen}
            days={inquiry.why.days.map((day) => ({
              ...day,
              note:
                day.kind === 'STOPPED'
                  ? day.stops.map(({ reason }) => reason).join('; ')
                  : (day.nativeName ?? day.name ?? undefined),
            }))}
          />
        </Disclosure>
      </Stack>
    </Card>
  );
}
