import { useEffect, useState } from 'react';
import { BusinessTimeDocument } from '../../graphql/graphql';
import { useAnswer } from '../query';

export interface Now {
  /** The instant by which deadlines are counted. */
  readonly now: Date;
  /** True in the demo: the clock stands until somebody moves it. */
  readonly simulated: boolean;
}

/** Business time, ticking once in `everyMs`; a simulated clock stands still between two moves. */
export function useNow(everyMs = 30_000): Now {
  const { data, dataUpdatedAt } = useAnswer(BusinessTimeDocument, {}, { freshFor: 60_000 });
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setTick(Date.now());
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  const time = data?.businessTime;
  if (!time) return { now: new Date(tick), simulated: false };
  const base = Date.parse(time.now);
  // The server's clock, carried on by this one's pace: a wrong clock here makes no wrong countdown.
  return { now: new Date(time.simulated ? base : base + Math.max(0, tick - dataUpdatedAt)), simulated: time.simulated };
}
