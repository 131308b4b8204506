import { setTimeout as pause } from 'node:timers/promises';
import { CommandFailure } from '../command.js';
import { askApi } from './ask-api.js';
import { type Happening, shown } from './clock-words.js';

export interface ClockMove {
  readonly id: string;
  readonly beganFrom: string | null;
  readonly reached: string | null;
  readonly stops: number;
  readonly happened: readonly Happening[];
  readonly ended: boolean;
  readonly failure: string | null;
}

const FIELDS = 'id beganFrom reached stops ended failure happened { name times }';
const MOVE = `mutation ($to: String, $by: String, $timeZone: String!) {
  moveClock(to: $to, by: $by, timeZone: $timeZone, waitSeconds: 0) {
    __typename ... on ClockMove { ${FIELDS} } ... on Refusal { code message }
    ... on ClockNeverGoesBack { earliest } ... on ClockMoveTooFar { latest } ... on ClockWishUnclear { possible } } }`;
const LOOK = `query ($id: ID!) { clockMove(id: $id) { ${FIELDS} } }`;
const LOOK_AGAIN_MS = 150;
/** A worker that is there begins at once. */
const BEGINS_WITHIN_MS = 15_000;

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly possible?: readonly string[];
}

/** Asks for the move and follows it to its end. @throws CommandFailure with one sentence */
export async function moveClock(
  url: string,
  wish: string,
  timeZone: string,
  onProgress: (move: ClockMove) => void,
): Promise<ClockMove> {
  const asked = /^\d/.test(wish) ? { to: wish } : { by: wish };
  const { moveClock: answer } = await askApi<{ moveClock: { __typename: string } & (ClockMove | Refused) }>(url, MOVE, {
    ...asked,
    timeZone,
  });
  if ('message' in answer) throw new CommandFailure(`samprova clock: ${sentence(answer, timeZone)}`);
  for (let move: ClockMove = answer, waited = 0; ; waited += LOOK_AGAIN_MS) {
    onProgress(move);
    if (move.failure !== null) throw new CommandFailure(`samprova clock: it stopped on the way: ${move.failure}`);
    if (move.ended) return move;
    if (move.beganFrom === null && waited > BEGINS_WITHIN_MS)
      throw new CommandFailure('samprova clock: no worker has begun to move the clock; is it running?');
    await pause(LOOK_AGAIN_MS);
    move = (await askApi<{ clockMove: ClockMove }>(url, LOOK, { id: move.id })).clockMove;
  }
}

function sentence({ message, earliest, latest, possible }: Refused, timeZone: string): string {
  if (earliest) return `the clock never goes back, and it is ${shown(earliest, timeZone)} already.`;
  if (latest) return `one move goes at most to ${shown(latest, timeZone)}; go there first.`;
  return possible ? `write one of ${possible.join(', ')}.` : message;
}
