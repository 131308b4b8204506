import { AccountingApiModule } from '@samprova/accounting/api';
import { CalendarApiModule } from '@samprova/calendar/api';
import { DocumentsApiModule } from '@samprova/documents/api';
import { FeasibilityApiModule } from '@samprova/feasibility/api';
import { FundingApiModule } from '@samprova/funding/api';
import { IdentityApiModule } from '@samprova/identity/api';
import { KpiApiModule, ReportingApiModule } from '@samprova/kpi/api';
import { MembershipApiModule } from '@samprova/membership/api';
import { NetworksApiModule } from '@samprova/networks/api';
import { NotificationsApiModule } from '@samprova/notifications/api';
import { ParticipationApiModule } from '@samprova/participation/api';
import { PartnershipsApiModule } from '@samprova/partnerships/api';
import { AuditApiModule, LiveApiModule, TimeMachineApiModule } from '@samprova/platform/api';
import type { Type } from '@nestjs/common';

/** What the API is made of, from the ground up: every area's module with resolvers. One list for boot and schema. */
export const areas: readonly Type<object>[] = [
  AuditApiModule,
  TimeMachineApiModule,
  LiveApiModule,
  PartnershipsApiModule,
  CalendarApiModule,
  IdentityApiModule,
  DocumentsApiModule,
  AccountingApiModule,
  NetworksApiModule,
  MembershipApiModule,
  FeasibilityApiModule,
  ParticipationApiModule,
  FundingApiModule,
  KpiApiModule,
  ReportingApiModule,
  NotificationsApiModule,
];
