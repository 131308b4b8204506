import type { Role } from '@samprova/kernel';

/** Reports that go out of the house. What OData shows follows from the commands of each area. */
export const REPORTING_COMMANDS = {
  'study-report:read': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
    says: 'Take out a year’s report of the partnership’s clinical treatment studies.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;
