export { NotificationsModule } from './notifications.module.js';
export { Messages } from './use-cases/messages.js';
