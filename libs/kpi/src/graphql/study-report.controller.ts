import { notFound, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { StudyReports } from '../use-cases/study-reports.js';
import { studyReportCsv, studyReportJson } from './study-report-files.js';

const FILE = /^(20\d{2})\.(json|csv)$/;
const TYPES = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8; header=present' } as const;

/** `/study-reports/<partnership’s code>/<year>.json|csv`: the year’s clinical treatment studies, for registers. */
@Controller('study-reports')
export class StudyReportController {
  constructor(
    private readonly reports: StudyReports,
    private readonly modules: ModuleRef,
  ) {}

  @Get(':code/:file')
  async file(
    @Param('code') code: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    // The app decides which module knows who asks; an area cannot import it.
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw notSignedIn();
    const [, year, kind] = FILE.exec(file) ?? [];
    if (kind !== 'json' && kind !== 'csv') throw notFound('report', `${code}/${file}`.slice(0, 80));
    const report = await this.reports.ofYear(actor, code.slice(0, 20), Number(year));
    const body = kind === 'csv' ? studyReportCsv(report) : JSON.stringify(studyReportJson(report));
    response
      .set({
        'Content-Type': TYPES[kind],
        'Content-Disposition': `attachment; filename="clinical-treatment-studies-${report.partnership.code}-${report.year}.${kind}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'private, no-store',
      })
      .end(body);
  }
}
