import { useState } from 'react';
import { AddTrialSiteDocument, SitesToAskDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { everyPage } from '../../../lib/every-page';
import { send } from '../../../lib/graphql';
import { answerKey, useCommand } from '../../../lib/query';
import { useQuery } from '@tanstack/react-query';
import { Button, ComboBox, Form, FormActions, NumberField, TextField } from '../../../ui';
import { useWords } from '../words';
import type { DrawerProps } from './drawer-props';

const PAGES = 50;

/** A site of the directory, or an organisation by its name. */
export function SiteForm({ trial, zone, onDone }: DrawerProps & { readonly onDone: () => void }) {
  const t = useWords();
  const { run } = useCommand(AddTrialSiteDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const variables = { partnershipId: trial.partnershipId, first: 100 };
  const sites = useQuery({
    queryKey: answerKey(SitesToAskDocument, variables),
    queryFn: ({ signal }) =>
      everyPage(async (after) => (await send(SitesToAskDocument, { ...variables, after }, signal)).sites, PAGES),
    staleTime: 600_000,
  });
  const [siteId, setSiteId] = useState<string | null>(null);
  const [organisationName, setName] = useState('');
  const [regionCode, setRegion] = useState('');
  const [promised, setPromised] = useState<number | null>(null);
  const [planned, setPlanned] = useState<number | null>(null);
  const save = async (): Promise<void> => {
    const input = {
      ...{ siteId, promised, planned },
      organisationName: organisationName.trim() || null,
      regionCode: siteId === null ? regionCode.trim() || null : null,
    };
    if (await attempt(async () => (await run({ trialId: trial.id, input })).addTrialSite, t('common.saved'))) onDone();
  };
  return (
    <Form
      label={t('action.trial:add-site')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <ComboBox
        label={t('common.site')}
        description={t('participation.form.site-text')}
        value={siteId}
        onChange={(id) => {
          setSiteId(id);
        }}
        options={(sites.data ?? []).map(({ node }) => ({
          value: node.id,
          label: node.name,
          description: node.hospital,
        }))}
      />
      {siteId === null && (
        <>
          <TextField
            label={t('participation.form.organisation')}
            maxLength={300}
            value={organisationName}
            onChange={setName}
          />
          <TextField
            label={t('participation.region')}
            description={t('participation.form.region-text')}
            maxLength={20}
            value={regionCode}
            onChange={setRegion}
          />
        </>
      )}
      <NumberField
        label={t('participation.promised')}
        description={t('participation.form.promised-text')}
        min={0}
        max={100_000}
        value={promised}
        onChange={setPromised}
      />
      <NumberField label={t('participation.planned')} min={0} max={100_000} value={planned} onChange={setPlanned} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
