import { Button, DiffText, Inline, Notice, Stack } from '../../../../ui';
import { useWords } from '../../words';
import { joined, type Mine, type Saved } from './collation';

interface LostRaceProps {
  readonly mine: Mine;
  readonly saved: Saved;
  /** Saves this text over the other one. */
  readonly onMine: (text: Mine) => void;
  readonly onEdit: (text: Mine) => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved while one was writing: both texts beside each other, and nothing is lost unless one says so. */
export function LostRace({ mine, saved, onMine, onEdit, onTheirs }: LostRaceProps) {
  const t = useWords();
  return (
    <Notice tone="warn" title={t('coordination.race.title')} live="assertive">
      <Stack gap={3}>
        <p>{t('coordination.race.help')}</p>
        <DiffText before={saved.summary} after={mine.summary} look="stacked" />
        <Inline gap={2}>
          <Button
            onPress={() => {
              onEdit(joined(mine, saved));
            }}
          >
            {t('coordination.race.both')}
          </Button>
          <Button
            onPress={() => {
              onMine({ ...mine, basedOn: saved.revision });
            }}
          >
            {t('coordination.race.mine')}
          </Button>
          <Button variant="quiet" onPress={onTheirs}>
            {t('coordination.race.theirs')}
          </Button>
        </Inline>
      </Stack>
    </Notice>
  );
}
