import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { MESSAGE_COMMANDS } from './domain/message-commands.js';
import { MessageResolver } from './graphql/message.resolver.js';
import { MessageTemplateResolver } from './graphql/message-template.resolver.js';
import { NotificationsModule } from './notifications.module.js';

@Module({ imports: [NotificationsModule], providers: [MessageResolver, MessageTemplateResolver] })
export class NotificationsApiModule {
  constructor(commands: Commands) {
    commands.add(MESSAGE_COMMANDS);
  }
}
