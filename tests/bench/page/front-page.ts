import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number>;

export interface FrontPage {
  /** The best of the runs, category by category: a busy machine makes a page slower, never faster. */
  readonly best: Scores;
  readonly runs: readonly Scores[];
  /** Of the run with the best performance: when the largest thing stands, and for how long the page is blocked. */
  readonly timings: Readonly<Record<string, string>>;
  /** What costs points, in any run. */
  readonly faults: readonly string[];
}

const TIMINGS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
  'cumulative-layout-shift',
];

/** Lighthouse on the front page, as a telephone of the middle class on a slow network: its own default. */
export async function frontPage(
  url: string,
  launch: { readonly executablePath: string; readonly args: readonly string[] },
  times: number,
): Promise<FrontPage> {
  const runs: { scores: Scores; timings: Record<string, string> }[] = [];
  const faults = new Set<string>();
  for (let run = 0; run < times; run++) {
    const { lhr } = await visit(url, launch);
    const scores = Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round(100 * (lhr.categories[id]?.score ?? 0))]),
    ) as Scores;
    for (const id of CATEGORIES)
      for (const ref of lhr.categories[id]?.auditRefs ?? []) {
        const { score, title, displayValue } = lhr.audits[ref.id]!;
        if (ref.weight > 0 && score !== null && score < 0.9)
          faults.add(`${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`);
      }
    const timings = Object.fromEntries(
      TIMINGS.map((id) => [id, lhr.audits[id]?.displayValue?.replace(/\s/g, ' ') ?? '']),
    );
    runs.push({ scores, timings });
  }
  const best = Object.fromEntries(
    CATEGORIES.map((id) => [id, Math.max(...runs.map(({ scores }) => scores[id]))]),
  ) as Scores;
  const fastest = runs.toSorted((a, b) => b.scores.performance - a.scores.performance)[0]!;
  return {
    best,
    runs: runs.map(({ scores }) => scores),
    timings: fastest.timings,
    faults: [...faults],
  };
}

async function visit(
  url: string,
  { executablePath, args }: { executablePath: string; args: readonly string[] },
) {
  const port = 9000 + Math.floor(Math.random() * 900);
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error('Lighthouse gave no report.');
    return result;
  } finally {
    await browser.close();
  }
}
