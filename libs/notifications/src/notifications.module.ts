import { CalendarModule } from '@samprova/calendar';
import { FeasibilityModule } from '@samprova/feasibility';
import { IdentityModule } from '@samprova/identity';
import { NetworksModule } from '@samprova/networks';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageRepository } from './persistence/message.repository.js';
import { MessageTemplateRepository } from './persistence/message-template.repository.js';
import { EmailRow, MessageRow } from './persistence/message.row.js';
import { Announcements } from './use-cases/announcements.js';
import { Correspondents } from './use-cases/correspondents.js';
import { Messages } from './use-cases/messages.js';
import { MessageTemplates } from './use-cases/message-templates.js';
import { MessageTexts } from './use-cases/message-texts.js';

@Module({
  imports: [
    PartnershipsModule,
    CalendarModule,
    IdentityModule,
    NetworksModule,
    FeasibilityModule,
    TypeOrmModule.forFeature([MessageRow, EmailRow]),
  ],
  providers: [
    MessageRepository,
    MessageTemplateRepository,
    Announcements,
    Correspondents,
    Messages,
    MessageTemplates,
    MessageTexts,
  ],
  exports: [
    MessageRepository,
    Announcements,
    Correspondents,
    Messages,
    MessageTemplates,
    MessageTexts,
    CalendarModule,
    IdentityModule,
    NetworksModule,
    PartnershipsModule,
  ],
})
export class NotificationsModule {}
