import type { InboxRowFragment } from '../../../graphql/graphql';
import { type Column, Stack } from '../../../ui';
import { Due } from '../../../parts/clock/due';
import { InquiryStateBadge } from '../../../parts/clock/state-badge';
import { useWords } from '../words';
import { NextStep } from './next-step';

/** The columns of the inbox; in a narrow window each row is a card. */
export function useInboxColumns(zone: string): readonly Column<InboxRowFragment>[] {
  const t = useWords();
  return [
    {
      id: 'inquiry',
      header: t('coordination.inbox.inquiry'),
      isRowHeader: true,
      priority: 1,
      cell: ({ reference, title }) => (
        <Stack gap={0}>
          <strong>{reference}</strong>
          <span>{title}</span>
        </Stack>
      ),
    },
    {
      id: 'sponsor',
      header: t('common.sponsor'),
      priority: 2,
      cell: ({ request, product }) => (
        <Stack gap={0}>
          <span>{request.organisation?.name ?? t('coordination.sponsor-by-contact')}</span>
          <small>{t(`product.${product}`)}</small>
        </Stack>
      ),
    },
    {
      id: 'state',
      header: t('common.state'),
      priority: 2,
      cell: ({ state, stopped }) => <InquiryStateBadge state={state} stopped={stopped} />,
    },
    {
      id: 'next',
      header: t('coordination.inbox.next'),
      priority: 2,
      cell: ({ nextStep }) => <NextStep step={nextStep} zone={zone} />,
    },
    { id: 'due', header: t('common.due'), priority: 2, cell: (inquiry) => <Due inquiry={inquiry} /> },
  ];
}
