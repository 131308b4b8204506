import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { DebtorOfDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { Button, DescriptionList, Dialog, EmptyState, Section } from '../../../ui';
import { useDates } from '../../../lib/dates';
import { useWords } from '../words';
import { DebtorForm } from './debtor-form';
import type { Debtor } from './party';

interface InvoiceAddressProps {
  readonly partnershipId: string;
  readonly organisationId: string;
  /** The partnership's: what a new address begins with. */
  readonly country: string;
}

/** Where an organisation gets its invoices, in which language and with what reference. */
export function InvoiceAddress({ partnershipId, organisationId, country }: InvoiceAddressProps) {
  const t = useWords();
  const { holds } = useSession();
  const [isOpen, setOpen] = useState(false);
  const asked = useAnswer(DebtorOfDocument, { partnershipId, organisationId });
  const canDescribe = holds('SECRETARIAT', partnershipId);
  return (
    <Section
      title={t('treasury.billing.invoice-address')}
      {...(canDescribe &&
        asked.data !== undefined && {
          actions: (
            <Dialog
              title={t('treasury.billing.invoice-address')}
              size="lg"
              isOpen={isOpen}
              onOpenChange={setOpen}
              trigger={<Button icon={Pencil}>{t('common.edit')}</Button>}
            >
              <DebtorForm
                partnershipId={partnershipId}
                organisationId={organisationId}
                country={country}
                debtor={asked.data.debtor}
                onDone={() => {
                  setOpen(false);
                }}
              />
            </Dialog>
          ),
        })}
    >
      <Answered asked={asked}>
        {({ debtor }) =>
          debtor === null ? (
            <EmptyState size="sm" title={t('treasury.billing.no-address')}>
              {canDescribe ? t('treasury.billing.no-address-text') : t('treasury.billing.no-address-own')}
            </EmptyState>
          ) : (
            <DebtorFacts debtor={debtor} />
          )
        }
      </Answered>
    </Section>
  );
}

function DebtorFacts({ debtor }: { readonly debtor: Debtor }) {
  const t = useWords();
  const dates = useDates();
  const { line1, line2, postalCode, city, country } = debtor.address;
  return (
    <DescriptionList
      look="grid"
      items={[
        {
          term: t('treasury.billing.address'),
          value: [line1, line2, `${postalCode} ${city}`, dates.country(country)]
            .filter((line) => line !== null)
            .join(', '),
        },
        {
          term: t('treasury.billing.electronic'),
          value:
            debtor.electronicAddress === null
              ? t('common.not-given')
              : `${debtor.electronicAddress.scheme}:${debtor.electronicAddress.id}`,
        },
        { term: t('treasury.billing.vat-number'), value: debtor.vatNumber ?? t('common.not-given') },
        { term: t('treasury.billing.their-reference'), value: debtor.reference ?? t('common.not-given') },
        { term: t('common.email'), value: debtor.email ?? t('common.not-given') },
        { term: t('nav.language'), value: t(`language.${debtor.language}`) },
      ]}
    />
  );
}
