import { DescribeTrialDocument } from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { useAttempt } from '../../../lib/attempt';
import { useCommand } from '../../../lib/query';
import { Drawer } from '../../../ui';
import { TrialForm } from '../list/trial-form';
import { useWords } from '../words';
import { CountsForm } from './counts-form';
import { DelayForm } from './delay-form';
import type { DrawerProps } from './drawer-props';
import { MilestoneForm } from './milestone-form';
import { SiteForm } from './site-form';
import { siteName } from './site-name';

const DRAWERS = ['site', 'describe', 'milestone', 'delay', 'counts'] as const;
const TITLES = {
  site: 'action.trial:add-site',
  describe: 'action.trial:describe',
  milestone: 'action.trial:record-milestone',
  delay: 'action.trial:record-delay',
  counts: 'action.trial:record-count',
} as const;

/** What the address says is being told (`?drawer=counts&site=<id>`). */
export function TrialDrawers({ trial, zone }: DrawerProps) {
  const t = useWords();
  const { address, change } = useAddress();
  const site = trial.sites.find(({ id }) => id === address['site']) ?? null;
  const asked = oneOf(DRAWERS, address['drawer']);
  const drawer = asked === 'counts' && site === null ? undefined : asked;
  const close = (): void => {
    change({ drawer: undefined, site: undefined });
  };
  const about = { trial, zone, site, onDone: close };
  return (
    <Drawer
      title={drawer ? t(TITLES[drawer]) : ''}
      size="lg"
      isOpen={drawer !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      {site && <p>{siteName(site)}</p>}
      {drawer === 'site' && <SiteForm trial={trial} zone={zone} onDone={close} />}
      {drawer === 'describe' && <Describe trial={trial} zone={zone} onDone={close} />}
      {drawer === 'milestone' && <MilestoneForm key={site?.id} {...about} />}
      {drawer === 'delay' && <DelayForm key={site?.id} {...about} />}
      {drawer === 'counts' && site && <CountsForm key={site.id} {...about} site={site} />}
    </Drawer>
  );
}

function Describe({ trial, zone, onDone }: DrawerProps & { readonly onDone: () => void }) {
  const t = useWords();
  const { run } = useCommand(DescribeTrialDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  return (
    <TrialForm
      trial={trial}
      partnershipId={trial.partnershipId}
      label={t('action.trial:describe')}
      problem={problem}
      isRunning={isRunning}
      onSave={async (input) => {
        const isDone = await attempt(
          async () => (await run({ trialId: trial.id, input })).describeTrial,
          t('common.saved'),
        );
        if (isDone) onDone();
        return isDone;
      }}
    />
  );
}
