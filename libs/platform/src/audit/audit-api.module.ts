import { Module } from '@nestjs/common';
import { Commands } from '../graphql/commands.js';
import { AUDIT_COMMANDS } from './audit-commands.js';
import { AuditTrail } from './audit-trail.js';
import { AuditResolver } from './audit.resolver.js';

/** Reading the audit trail. */
@Module({ providers: [AuditTrail, AuditResolver], exports: [AuditTrail] })
export class AuditApiModule {
  constructor(commands: Commands) {
    commands.add(AUDIT_COMMANDS);
  }
}
