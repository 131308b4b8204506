import { AccountingWorkerModule } from '@samprova/accounting/worker';
import { FeasibilityWorkerModule } from '@samprova/feasibility/worker';
import { IdentityWorkerModule } from '@samprova/identity/worker';
import { KpiWorkerModule } from '@samprova/kpi/worker';
import { NetworksWorkerModule } from '@samprova/networks/worker';
import { NotificationsWorkerModule } from '@samprova/notifications/worker';
import { ParticipationWorkerModule } from '@samprova/participation/worker';
import type { Type } from '@nestjs/common';

/** What the worker is made of, from the ground up: every area's module with reactions and due sources. */
export const areas: readonly Type<object>[] = [
  IdentityWorkerModule,
  AccountingWorkerModule,
  NetworksWorkerModule,
  FeasibilityWorkerModule,
  ParticipationWorkerModule,
  KpiWorkerModule,
  NotificationsWorkerModule,
];
