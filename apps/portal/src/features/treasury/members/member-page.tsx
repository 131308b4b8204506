import { useParams } from '@tanstack/react-router';
import {
  MemberDocument,
  type MemberQuery,
  PartnershipsDocument,
  type PartnershipsQuery,
} from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { EmptyState, PageHeader, Section, Stack } from '../../../ui';
import { InvoiceAddress } from '../billing/invoice-address';
import { InvoicePanel } from '../invoices/invoice-panel';
import { InvoiceTable } from '../invoices/invoice-table';
import { useInvoices } from '../invoices/use-invoices';
import { useWords } from '../words';
import { MemberActions } from './member-actions';
import { MemberAgreements, MemberFacts, MemberPeriods } from './member-facts';
import { MemberSeats } from './seats';
import { MembershipStateBadge } from './standing';

type Partnership = PartnershipsQuery['partnerships']['edges'][number]['node'];

/** One member: its days with their gaps, its agreements, its invoices and where they go. */
export function MemberPage() {
  const { membershipId = '' }: { readonly membershipId?: string } = useParams({ strict: false });
  const asked = useAnswer(MemberDocument, { id: membershipId });
  const partnerships = useAnswer(PartnershipsDocument, {}, { freshFor: 600_000 });
  return (
    <Answered asked={asked}>
      {({ membership }) => (
        <Answered asked={partnerships}>
          {({ partnerships: { edges } }) => {
            const here = edges.find(({ node }) => node.id === membership.partnershipId)?.node;
            return here && <Member member={membership} here={here} />;
          }}
        </Answered>
      )}
    </Answered>
  );
}

function Member({ member, here }: { readonly member: MemberQuery['membership']; readonly here: Partnership }) {
  const t = useWords();
  const dates = useDates();
  const name = member.organisation?.name ?? member.organisationId;
  return (
    <Stack gap={6}>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: t('nav.members'), href: `/members?in=${here.code}` }, { label: name }]}
        eyebrow={dates.country(here.country)}
        meta={<MembershipStateBadge state={member.state} />}
        actions={<MemberActions here={{ ...here, switcher: null }} member={member} />}
      />
      <MemberFacts member={member} zone={here.timeZone} currency={here.currency} />
      <MemberPeriods member={member} />
      <MemberAgreements agreements={member.agreements} />
      <MemberSeats here={here} membershipId={member.id} />
      <MemberInvoices partnershipId={here.id} organisationId={member.organisationId} zone={here.timeZone} />
      <InvoiceAddress partnershipId={here.id} organisationId={member.organisationId} country={here.country} />
      <InvoicePanel zone={here.timeZone} />
    </Stack>
  );
}

interface MemberInvoicesProps {
  readonly partnershipId: string;
  readonly organisationId: string;
  readonly zone: string;
}

/** What a member was invoiced. */
export function MemberInvoices({ partnershipId, organisationId, zone }: MemberInvoicesProps) {
  const t = useWords();
  const { change } = useAddress();
  const asked = useInvoices({ partnershipId, organisationId });
  return (
    <Section title={t('nav.invoices')}>
      <Answered asked={asked} look="table">
        {(invoices) => (
          <InvoiceTable
            isOfOne
            invoices={invoices}
            zone={zone}
            empty={<EmptyState size="sm" title={t('treasury.invoices.none-of-member')} />}
            onOpen={(invoice) => {
              change({ invoice });
            }}
          />
        )}
      </Answered>
    </Section>
  );
}
