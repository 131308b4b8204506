import { KpiByRegionDocument, KpiRegionsDocument } from '../../../graphql/graphql';
import { changed, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { EmptyState, Grid, Notice, PageHeader, Stack, TextLink, TileMap } from '../../../ui';
import { FigurePanel } from '../board/figure-panel';
import type { FigureRow } from '../board/figures';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import { KpiPlaces } from '../places';
import { type Scope, ScopeChoice, useScope } from '../scope';
import { useWords } from '../words';
import { tilesOf } from './tiles';

/** The same small map for each figure that can be told of a region. */
export function RegionsPage() {
  return <InPartnership>{(here) => <Regions here={here} />}</InPartnership>;
}

function Regions({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const scope = useScope(here.timeZone);
  const { periodName: period, asOf } = scope;
  const asked = useAnswer(KpiByRegionDocument, { partnershipId: here.id, period, asOf }, { keep: true });
  const regions = useAnswer(KpiRegionsDocument, { country: here.country }, { freshFor: 600_000 });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('kpi.view./kpi/regions')}
        lead={t('kpi.regions.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <KpiPlaces current="/kpi/regions" />
      <ScopeChoice scope={scope} />
      <Answered asked={regions} look="block">
        {({ regions: all }) => (
          <Answered asked={asked} look="block">
            {({ kpiByPlace }) => (
              <Maps
                here={here}
                scope={scope}
                figures={kpiByPlace}
                names={new Map(all.map(({ code, name }) => [code, name]))}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Stack>
  );
}

interface MapsProps {
  readonly here: Here;
  readonly scope: Scope;
  readonly figures: readonly FigureRow[];
  readonly names: ReadonlyMap<string, string>;
}

function Maps({ here, scope, figures, names }: MapsProps) {
  const t = useWords();
  const words = useFigureWords();
  const { address } = useAddress();
  const told = figures.filter(({ value }) => value !== null);
  const ids = [...new Set(told.map(({ definition }) => definition.id))];
  const shown = figures.find(
    ({ definition, place }) => definition.id === address['figure'] && place === address['place'],
  );
  if (ids.length === 0) return <EmptyState title={t('kpi.regions.none')}>{t('kpi.regions.none-text')}</EmptyState>;
  const regionOf = ({ place }: FigureRow): string => place.slice('REGION:'.length);
  return (
    <Stack gap={6}>
      <Notice tone="info" title={t('kpi.regions.no-sum')} />
      <Grid min={280}>
        {ids.map((id) => {
          const own = told.filter(({ definition }) => definition.id === id);
          const [first] = own;
          if (!first) return null;
          const { definition } = first;
          const most = Math.max(...own.map(({ value }) => value ?? 0), 1e-9);
          const codes = [...new Set([...names.keys(), ...own.map(regionOf)])].filter(
            (code) => code !== 'DK-OST' || own.some((figure) => regionOf(figure) === code),
          );
          return (
            <TileMap
              key={id}
              title={<TextLink href={`/kpi/${id}`}>{words.name(definition.name)}</TextLink>}
              summary={t('kpi.regions.summary', { n: own.length, all: codes.length })}
              headings={[t('kpi.region'), t(`kpi-unit.${definition.unit}`)]}
              tiles={tilesOf(codes).map((tile) => {
                const figure = own.find((one) => regionOf(one) === tile.code);
                const search = new URLSearchParams(
                  changed(address, { in: here.code, figure: id, place: `REGION:${tile.code}` }),
                );
                return {
                  ...tile,
                  code: tile.code.replace(/^[A-Z]{2}-/, ''),
                  name: names.get(tile.code) ?? tile.code,
                  ...(figure && {
                    value: words.plain(figure.value ?? 0, definition.unit, here.currency),
                    strength: (figure.value ?? 0) / most,
                    href: `/kpi/regions?${search.toString()}`,
                  }),
                };
              })}
            />
          );
        })}
      </Grid>
      <div>
        <DownloadCsv
          name={`${here.code}-${scope.periodName}-regions`}
          rows={() => [
            ['id', 'version', 'period', 'region', 'value', 'reason', 'n'],
            ...figures.map((one) => [
              ...[one.definition.id, one.definition.version, one.period, regionOf(one), one.value, one.reason, one.n],
            ]),
          ]}
        />
      </div>
      <FigurePanel here={here} scope={scope} figure={shown} />
    </Stack>
  );
}
