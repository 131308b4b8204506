/** Messages have no machine; everybody reads the own ones. */
export const MESSAGE_COMMANDS = {
  'message:read': { roles: 'ANYONE', says: 'Read what one was told, also as somebody’s deputy.' },
  'message:mark-read': { roles: 'ANYONE', says: 'Mark one’s own messages as read.' },
} as const;
