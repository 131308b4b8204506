import type { ResponseOfFragment } from '../../graphql/graphql';
import { EmptyState, Stack, Table } from '../../ui';
import { AssignmentStateBadge } from '../clock/state-badge';
import { useWords } from '../words';

/** Every network that was asked, with its summary; a silent one is named. */
export function ResponseNetworks({ content }: { readonly content: ResponseOfFragment['content'] }) {
  const t = useWords();
  return (
    <Table
      label={t('response.networks')}
      rows={content.networks}
      rowId={({ networkId }) => networkId}
      rowLabel={({ name }) => name}
      empty={<EmptyState size="sm" title={t('response.no-networks')} />}
      columns={[
        { id: 'network', header: t('common.network'), cell: ({ name }) => name, isRowHeader: true, priority: 1 },
        {
          id: 'state',
          header: t('common.state'),
          cell: ({ state }) => <AssignmentStateBadge state={state} />,
          priority: 2,
        },
        {
          id: 'summary',
          header: t('response.network-summary'),
          cell: ({ disposition }) => (
            <Stack gap={1}>
              {(disposition ?? '–').split('\n').map((line, at) => (
                <span key={at}>{line}</span>
              ))}
            </Stack>
          ),
          priority: 2,
        },
      ]}
    />
  );
}
