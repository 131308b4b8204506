import {
  PreviewRecalculationDocument,
  type PreviewRecalculationQuery,
  type SupposedEditInput,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { type Column, DiffText, Disclosure, Notice, Stack, Table } from '../../../ui';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';

type Move = PreviewRecalculationQuery['previewRecalculation']['inquiries'][number];

/** Which open inquiries an edit would move, from when to when, computed by the clock itself; nothing is written. */
export function MovePreview({ here, suppose }: { readonly here: Here; readonly suppose: SupposedEditInput | null }) {
  const t = useWords();
  const asked = useAnswer(
    PreviewRecalculationDocument,
    { partnershipId: here.id, suppose },
    { keep: true, freshFor: 0 },
  );
  return (
    <Answered asked={asked}>
      {({ previewRecalculation: { moved, inquiries } }) => (
        <Stack gap={3}>
          <Notice tone={moved === 0 ? 'info' : 'warn'} live="polite">
            {t('secretariat.moves.summary', { moved, of: inquiries.length })}
          </Notice>
          {moved > 0 && (
            <MoveTable
              label={t('secretariat.moves.moving')}
              moves={inquiries.filter(({ moves }) => moves)}
              here={here}
            />
          )}
          {inquiries.length > moved && (
            <Disclosure
              title={t('secretariat.moves.staying')}
              meta={t('common.inquiries', { n: inquiries.length - moved })}
            >
              <MoveTable
                label={t('secretariat.moves.staying')}
                moves={inquiries.filter(({ moves }) => !moves)}
                here={here}
              />
            </Disclosure>
          )}
        </Stack>
      )}
    </Answered>
  );
}

function MoveTable({
  label,
  moves,
  here,
}: {
  readonly label: string;
  readonly moves: readonly Move[];
  readonly here: Here;
}) {
  const t = useWords();
  const dates = useDates();
  const when = (instant: string | null): string =>
    instant === null ? t('secretariat.moves.stands') : dates.instant(instant, here.timeZone);
  const columns: readonly Column<Move>[] = [
    {
      id: 'reference',
      header: t('common.reference'),
      cell: ({ reference }) => reference,
      isRowHeader: true,
      priority: 1,
    },
    {
      id: 'due',
      header: t('common.due'),
      priority: 2,
      cell: ({ moves: isMoving, oldDueAt, newDueAt }) =>
        isMoving ? <DiffText before={when(oldDueAt)} after={when(newDueAt)} /> : when(oldDueAt),
    },
    {
      id: 'why',
      header: t('secretariat.moves.why'),
      priority: 2,
      cell: ({ refused }) => (refused === null ? '' : t(`kept-promise.${refused}`)),
    },
  ];
  return (
    <Table
      label={label}
      density="dense"
      rows={moves}
      rowId={({ inquiryId }) => inquiryId}
      rowLabel={({ reference }) => reference}
      rowHref={({ inquiryId }) => `/inquiries/${inquiryId}`}
      columns={columns.filter(({ id }) => id !== 'why' || moves.some(({ refused }) => refused !== null))}
    />
  );
}
