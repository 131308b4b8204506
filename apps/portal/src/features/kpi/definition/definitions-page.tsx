import { KpiDefinitionsDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { PageHeader, Section, Stack, Table } from '../../../ui';
import { AREAS } from '../board/figures';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import { BOARD_ROLES, KpiPlaces } from '../places';
import { useWords } from '../words';
import { DataState, type Definition, definitionRows } from './definition-page';

/** Every key figure with its version and how far its data go, also those that nobody records; anybody may read it. */
export function DefinitionsPage() {
  const t = useWords();
  const words = useFigureWords();
  const dates = useDates();
  const { holds } = useSession();
  const asked = useAnswer(KpiDefinitionsDocument, { allVersions: false }, { freshFor: 600_000 });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('kpi.view./kpi/definitions')}
        lead={t('kpi.definitions.lead')}
        {...(asked.data && {
          actions: <DownloadCsv name="kpi-definitions" rows={() => definitionRows(asked.data.kpiDefinitions)} />,
        })}
      />
      {holds(BOARD_ROLES) && <KpiPlaces current="/kpi/definitions" />}
      <Answered asked={asked} look="table">
        {({ kpiDefinitions }) => (
          <>
            {AREAS.map((area) => (
              <Section key={area} title={t(`kpi.area.${area}`)}>
                <Table<Definition>
                  label={t(`kpi.area.${area}`)}
                  rows={kpiDefinitions.filter(({ id }) => id.startsWith(area))}
                  rowId={({ id }) => id}
                  rowLabel={({ name }) => words.name(name)}
                  rowHref={({ id }) => `/kpi/${id}`}
                  density="dense"
                  columns={[
                    {
                      id: 'name',
                      header: t('kpi.figure'),
                      priority: 1,
                      isRowHeader: true,
                      width: '40%',
                      cell: ({ name }) => words.name(name),
                    },
                    { id: 'id', header: t('kpi.id'), cell: ({ id }) => id },
                    { id: 'version', header: t('kpi.version'), cell: ({ version }) => String(version) },
                    { id: 'unit', header: t('kpi.definition.unit'), cell: ({ unit }) => t(`kpi-unit.${unit}`) },
                    {
                      id: 'since',
                      header: t('kpi.definition.since'),
                      priority: 3,
                      cell: ({ from }) => dates.date(from),
                    },
                    {
                      id: 'state',
                      header: t('kpi.data-state'),
                      cell: (definition) => <DataState definition={definition} />,
                    },
                  ]}
                />
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Stack>
  );
}
