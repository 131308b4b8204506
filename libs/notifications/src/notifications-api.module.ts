import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { MESSAGE_COMMANDS } from './domain/message-commands.js';
import { MessageResolver } from './graphql/message.resolver.js';
import { NotificationsModule } from './notifications.module.js';

@Module({ imports: [NotificationsModule], providers: [MessageResolver] })
export class NotificationsApiModule {
  constructor(commands: Commands) {
    commands.add(MESSAGE_COMMANDS);
  }
}
