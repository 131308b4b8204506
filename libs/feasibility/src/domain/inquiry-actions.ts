import { allowedCommands, type Role } from '@samprova/kernel';
import type { Inquiry } from './inquiry.js';
import { INQUIRY_MACHINE, type InquiryCommand } from './machines/inquiry-machine.js';

/** These follow from another command; nobody gives them by themselves. */
const FOLLOWING: readonly InquiryCommand[] = ['inquiry:collect', 'inquiry:collate', 'inquiry:restart'];
const CONCIERGE: readonly InquiryCommand[] = ['inquiry:assign-case-officer', 'inquiry:record-first-contact'];
const NETWORKS: readonly InquiryCommand[] = [
  'inquiry:route',
  'inquiry:add-network',
  'inquiry:edit-response',
  'inquiry:release',
  'inquiry:amend',
  'inquiry:clear-protocol',
];

/** What a person may do with an inquiry now: the table's answer without what would surely be refused. */
export function inquiryActions(
  { state, product, stopped }: Pick<Inquiry, 'state' | 'product' | 'stopped'>,
  roles: ReadonlySet<Role>,
): readonly InquiryCommand[] {
  return allowedCommands(INQUIRY_MACHINE, state, roles)
    .filter((command) => !FOLLOWING.includes(command))
    .filter((command) => !(product === 'MEDTECH_CONCIERGE' ? NETWORKS : CONCIERGE).includes(command))
    .filter((command) => stopped || command !== 'inquiry:resume');
}
