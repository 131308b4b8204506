import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backTest } from './back-test.js';
import { fitPrior } from './fit-prior.js';
import { forecast, type PromisingSite } from './forecast.js';
import { chanceOf, logChanceOfExactly, reachedWith } from './negative-binomial.js';
import { type KeptPromise, promiseRatio } from './promise-ratio.js';

const tenSites: PromisingSite[] = Array.from({ length: 10 }, (_, place) => ({
  siteKey: `site-${place}`,
  networkId: null,
  promised: 5,
  opensAfter: 0,
}));
const kept = (trialId: string, siteKey: string, promised: number, actual: number): KeptPromise => ({
  trialId,
  siteKey,
  networkId: 'gastro',
  promised,
  actual,
});

describe('a count with a Gamma-distributed mean', () => {
  it('is the negative binomial distribution, exactly', () => {
    // Shape 1 is geometric: P(n) = (1/(1+m))·(m/(1+m))^n.
    expect(Math.exp(logChanceOfExactly({ mean: 3, shape: 1 }, 2))).toBeCloseTo(0.25 * 0.75 ** 2, 12);
    // Without spread it is Poisson: P(0) = e^-2.
    expect(Math.exp(logChanceOfExactly({ mean: 2, shape: Infinity }, 0))).toBeCloseTo(Math.exp(-2), 12);
    expect(chanceOf({ mean: 2, shape: Infinity }, 1)).toBeCloseTo(1 - Math.exp(-2), 12);
  });

  it('is reached with the probability that is asked, and one more is not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        fc.constantFrom(0.5, 2, 16, Infinity),
        fc.constantFrom(0.1, 0.5, 0.9),
        (mean, shape, probability) => {
          const count = reachedWith({ mean, shape }, probability);
          expect(chanceOf({ mean, shape }, count)).toBeGreaterThanOrEqual(probability - 1e-9);
          expect(chanceOf({ mean, shape }, count + 1)).toBeLessThan(probability + 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a national forecast', () => {
  it('with a prior ratio of 0.6 expects about 30 where ten sites promise 5 each, not 50', () => {
    const { promised, expected, p50, p90 } = forecast({ sites: tenSites, months: 12, target: 30 }, []);
    expect(promised).toBe(50);
    expect(expected).toBeCloseTo(30, 9);
    expect(Math.abs(p50 - 30)).toBeLessThanOrEqual(2);
    expect(p90).toBeLessThan(p50);
    expect(p90).toBeGreaterThan(10);
  });

  it('says the same whenever it is asked', () => {
    const asked = { sites: tenSites, months: 12, target: 30 };
    expect(forecast(asked, [])).toEqual(forecast(asked, []));
  });

  it('tells the months that are enough with 50 % and with 90 %', () => {
    const { monthsP50, monthsP90, chance } = forecast({ sites: tenSites, months: 12, target: 30 }, []);
    expect(monthsP50).toBeGreaterThanOrEqual(11);
    expect(monthsP50).toBeLessThanOrEqual(13);
    expect(monthsP90).toBeGreaterThan(monthsP50!);
    expect(chance).toBeGreaterThan(0.3);
    expect(forecast({ sites: [], months: 12, target: 1 }, [])).toMatchObject({
      p50: 0,
      monthsP50: null,
      monthsP90: null,
    });
  });

  it('waits for sites that open later', () => {
    const late = tenSites.map((site) => ({ ...site, opensAfter: 6 }));
    const { expected, monthsP50 } = forecast({ sites: late, months: 12, target: 30 }, []);
    expect(expected).toBeCloseTo(15, 9);
    expect(monthsP50).toBeGreaterThanOrEqual(17);
  });

  it('believes a site more the more it has shown, and draws it towards the others until then', () => {
    const known = [kept('t1', 'site-0', 10, 20), kept('t1', 'site-1', 10, 0), kept('t2', 'site-0', 100, 200)];
    const { sites } = forecast({ sites: tenSites, months: 12, target: 30 }, known);
    const [good, bad, unknown] = sites;
    expect(good!.ratio).toBeGreaterThan(unknown!.ratio);
    expect(good!.ratio).toBeLessThan(2);
    expect(bad!.ratio).toBeLessThan(unknown!.ratio);
    expect(bad!.ratio).toBeGreaterThan(0);
  });
});

describe('the promise ratio', () => {
  it('is what came by what was promised, over all and never a mean of ratios', () => {
    expect(promiseRatio([kept('t1', 'a', 10, 10), kept('t2', 'b', 30, 10)])).toEqual({
      promised: 40,
      actual: 20,
      trials: 2,
      ratio: 0.5,
    });
    expect(promiseRatio([]).ratio).toBeNull();
  });
});

/** Trials as they might have been, drawn with a fixed seed: sites keep 0.5 of their promise, some far more than others. */
function invented(trials: number): KeptPromise[] {
  let state = 42;
  const uniform = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (state + 0.5) / 4_294_967_296;
  };
  const poisson = (mean: number): number => {
    let [count, product] = [0, uniform()];
    while (product > Math.exp(-mean)) {
      count += 1;
      product *= uniform();
    }
    return count;
  };
  // A Gamma of shape 2 is the sum of two exponentials.
  const gamma = (): number => -(Math.log(uniform()) + Math.log(uniform())) / 2;
  return Array.from({ length: trials }, (_, t) =>
    Array.from({ length: 6 }, (_, s) => kept(`t${t}`, `t${t}-s${s}`, 8, poisson(8 * 0.5 * gamma()))),
  ).flat();
}

describe('a back-test', () => {
  it('leaves each trial out in turn: about half reach their P50 and nine in ten their P90', () => {
    const history = invented(40);
    const { trials, reachedP50, reachedP90, errorOfP50, errorOfPromises } = backTest(history);
    expect(trials).toHaveLength(40);
    expect(reachedP50).toBeGreaterThan(0.38);
    expect(reachedP50).toBeLessThan(0.65);
    expect(reachedP90).toBeGreaterThan(0.82);
    expect(errorOfP50).toBeLessThan(errorOfPromises!);
    const { fitted, siteShape, trialShape } = fitPrior(history);
    expect({ fitted, siteShape }).toEqual({ fitted: true, siteShape: 2 });
    // No effect of whole trials was put in, and next to none is found.
    expect(trialShape).toBeGreaterThanOrEqual(16);
    expect(fitPrior(history).ratio).toBeCloseTo(0.5, 1);
  });

  it('of nothing says nothing', () => {
    expect(backTest([])).toEqual({
      trials: [],
      reachedP50: null,
      reachedP90: null,
      errorOfP50: null,
      errorOfPromises: null,
    });
  });
});
