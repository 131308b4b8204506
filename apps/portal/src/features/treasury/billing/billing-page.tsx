import { BillingPageDocument, FeeSchedulesDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { Notice, PageHeader, Section, Stack } from '../../../ui';
import { useMembershipPolicy } from '../members/member-class';
import { useWords } from '../words';
import { BillingForm } from './billing-form';
import { FeeForm, FeeTable } from './fees';

/** How the partnership invoices: who stands on its invoices, how they are paid and taxed, and what belonging costs. */
export function BillingPage() {
  return <InPartnership>{(here) => <Billing key={here.id} here={here} />}</InPartnership>;
}

function Billing({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const canChange = holds('SECRETARIAT', here.id);
  const profile = useAnswer(BillingPageDocument, { partnershipId: here.id });
  const schedules = useAnswer(FeeSchedulesDocument, { partnershipId: here.id });
  const { asked: policy } = useMembershipPolicy(here.id);
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('treasury.billing.title')}
        lead={t('treasury.billing.lead')}
        breadcrumbs={[
          { label: t('nav.invoices'), href: `/invoices?in=${here.code}` },
          { label: t('treasury.billing.title') },
        ]}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <Section title={t('treasury.fees.title')} description={t('treasury.fees.text')}>
        <Answered asked={policy}>
          {() => (
            <Answered asked={schedules} look="table">
              {({ feeSchedules }) => (
                <Stack gap={4}>
                  <FeeTable here={here} schedules={feeSchedules} />
                  {canChange && <FeeForm key={feeSchedules.length} here={here} schedules={feeSchedules} />}
                </Stack>
              )}
            </Answered>
          )}
        </Answered>
      </Section>
      <Section title={t('treasury.billing.seller')} description={t('treasury.billing.seller-text')}>
        <Answered asked={profile}>
          {({ billingProfile }) => (
            <Stack gap={4}>
              {billingProfile === null && (
                <Notice tone="info" title={t('treasury.billing.not-set-up')}>
                  {t('treasury.billing.not-set-up-text')}
                </Notice>
              )}
              <BillingForm
                key={billingProfile?.id ?? 'new'}
                here={here}
                profile={billingProfile}
                isReadOnly={!canChange}
              />
            </Stack>
          )}
        </Answered>
      </Section>
    </Stack>
  );
}
