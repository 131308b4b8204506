import { Matches } from 'class-validator';

/** As people write it; kept as written. */
export const IsPhone = (): PropertyDecorator =>
  Matches(/^[+0-9][0-9 ()/-]{2,39}$/, { message: '$property has digits, spaces, + ( ) / - only' });
