import { Temporal } from '@samprova/kernel';
import type { KpiDefinition, Target } from '../domain/definition.js';
import type { KpiFigure } from '../domain/report.js';
import type { KpiReport } from '../use-cases/kpi-reports.js';
import type { KpiDefinitionType, KpiFigureType, KpiReportType, KpiTargetType } from './kpi.type.js';

export function shownDefinition(definition: KpiDefinition): KpiDefinitionType {
  const { data, targets, companions = [], ...told } = definition;
  return { ...told, companions, dataState: data, targets: targets.map(shownTarget) };
}

export function shownReport({ period, figures, ...report }: KpiReport): KpiReportType {
  const { name, from, to } = period;
  const shown = figures.map(shownFigure);
  const companionsOf = ({ definition }: KpiFigureType): readonly KpiFigureType[] =>
    definition.companions.flatMap((id) => shown.find((one) => one.definition.id === id) ?? []);
  return {
    ...report,
    period: name,
    from,
    to,
    figures: shown.map((figure) => ({ ...figure, companions: companionsOf(figure) })),
  };
}

export function shownFigure(figure: KpiFigure): KpiFigureType {
  const { definition, period, target, trend, late, beside, place, value, reason, numerator, denominator, n, interval } =
    figure;
  return {
    ...{ place, value, reason, numerator, denominator, n, interval },
    definition: shownDefinition(definition),
    period: period.name,
    target: target && shownTarget(target),
    beside: Object.entries(beside).map(([name, told]) => ({ name, value: told })),
    trend: trend.map((point) => ({
      period: point.period.name,
      value: point.figure.value,
      reason: point.figure.reason,
      n: point.figure.n,
    })),
    lateCorrections: late.map(({ kind, subjectId, month, recordedAt, before, after, counted }) => ({
      ...{ kind, subjectId, month, counted },
      recordedAt: Temporal.Instant.fromEpochMilliseconds(recordedAt),
      numeratorBefore: before.numerator,
      numeratorAfter: after.numerator,
      denominatorBefore: before.denominator,
      denominatorAfter: after.denominator,
    })),
    companions: [],
  };
}

function shownTarget({ from, country, value, alarm, source }: Target): KpiTargetType {
  return { from, country: country ?? null, value, alarm, source };
}
