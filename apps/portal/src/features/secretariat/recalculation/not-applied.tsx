import { useState } from 'react';
import { PreviewRecalculationDocument, RecalculateClocksDocument } from '../../../graphql/graphql';
import { useTry } from '../../../lib/attempt';
import { useAnswer, useCommand } from '../../../lib/query';
import { Button, Confirm, Notice } from '../../../ui';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import { MovePreview } from './move-preview';

/** Says when calendar or promise have changed and open inquiries have not followed yet, and lets them follow. */
export function NotApplied({ here }: { readonly here: Here }) {
  const t = useWords();
  const tell = useTry(here.timeZone);
  const { data } = useAnswer(PreviewRecalculationDocument, { partnershipId: here.id, suppose: null });
  const { run } = useCommand(RecalculateClocksDocument);
  const [isAsking, setAsking] = useState(false);
  const moved = data?.previewRecalculation.moved ?? 0;
  return (
    <>
      {moved > 0 && (
        <Notice
          tone="warn"
          title={t('secretariat.moves.pending')}
          actions={
            <Button
              onPress={() => {
                setAsking(true);
              }}
            >
              {t('secretariat.moves.recalculate')}
            </Button>
          }
        >
          {t('secretariat.moves.pending-text', { moved })}
        </Notice>
      )}
      <Confirm
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        title={t('secretariat.moves.recalculate')}
        body={<MovePreview here={here} suppose={null} />}
        confirmLabel={t('secretariat.moves.recalculate')}
        reason={{
          label: t('common.reason'),
          description: t('secretariat.moves.reason-text'),
          isRequired: true,
          maxLength: 500,
        }}
        onConfirm={(reason) =>
          tell(
            async () => (await run({ partnershipId: here.id, reason })).recalculateClocks,
            t('secretariat.moves.done'),
          )
        }
      />
    </>
  );
}
