import { Clock, Route, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import type { InboxRowFragment } from '../../../graphql/graphql';
import { Button, Inline } from '../../../ui';
import type { CoordinatedPartnership } from '../partnership';
import { useWords } from '../words';
import { BulkExtend } from './bulk-extend';
import { BulkOfficer } from './bulk-officer';
import { BulkRoute } from './bulk-route';

interface BulkBarProps {
  readonly chosen: readonly InboxRowFragment[];
  readonly partnership: CoordinatedPartnership;
  readonly onClear: () => void;
}

type Doing = 'route' | 'officer' | 'extend';

/** What can be done with several rows at once; each button says how many of the chosen it fits. */
export function BulkBar({ chosen, partnership, onClear }: BulkBarProps) {
  const t = useWords();
  const [doing, setDoing] = useState<Doing>();
  // What the dialog began with stays in it, though the rows change under its own commands.
  const [taken, setTaken] = useState<readonly InboxRowFragment[]>([]);
  const those = (action: string) => chosen.filter(({ allowedActions }) => allowedActions.includes(action));
  const begin = (next: Doing, action: string): void => {
    setTaken(those(action));
    setDoing(next);
  };
  const close = (): void => {
    setDoing(undefined);
  };
  const routable = those('inquiry:route').length;
  const concierge = those('inquiry:assign-case-officer').length;
  const extendable = those('inquiry:extend').length;
  return (
    <>
      {chosen.length > 0 && (
        <div role="group" aria-label={t('coordination.bulk.title')}>
          <Inline gap={2}>
            <strong>{t('coordination.bulk.chosen', { n: chosen.length })}</strong>
            {routable > 0 && (
              <Button
                size="sm"
                icon={Route}
                onPress={() => {
                  begin('route', 'inquiry:route');
                }}
              >
                {t('coordination.bulk.route', { n: routable })}
              </Button>
            )}
            {concierge > 0 && (
              <Button
                size="sm"
                icon={UserRound}
                onPress={() => {
                  begin('officer', 'inquiry:assign-case-officer');
                }}
              >
                {t('coordination.bulk.officer', { n: concierge })}
              </Button>
            )}
            {extendable > 0 && (
              <Button
                size="sm"
                icon={Clock}
                onPress={() => {
                  begin('extend', 'inquiry:extend');
                }}
              >
                {t('coordination.bulk.extend', { n: extendable })}
              </Button>
            )}
            <Button size="sm" variant="quiet" icon={X} onPress={onClear}>
              {t('common.clear')}
            </Button>
          </Inline>
        </div>
      )}
      {doing === 'route' && <BulkRoute inquiries={taken} partnership={partnership} onClose={close} />}
      {doing === 'officer' && <BulkOfficer inquiries={taken} partnership={partnership} onClose={close} />}
      {doing === 'extend' && <BulkExtend inquiries={taken} onClose={close} />}
    </>
  );
}
