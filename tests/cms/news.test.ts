import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Known } from '../../cms/admin/known.ts';
import { followSite } from '../../cms/admin/news.ts';
import type { Notice } from '../../cms/admin/panel.tsx';

type Seen = Awaited<ReturnType<Known['lookAgain']>>;
const SAME: Seen = { changed: false, newChoices: false };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Publishes once on a site that answers like this, one answer a look; gives what was told. */
async function published(answers: (Seen | Error)[]) {
  const told: (string | null)[] = [];
  const renewed = vi.fn();
  let publish: () => void = () => undefined;
  const CMS = {
    registerEventListener({ name, handler }: { name: string; handler: () => void }) {
      if (name === 'postPublish') publish = handler;
    },
  };
  const lookAgain = () => {
    const answer = answers.shift() ?? SAME;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const tell = (notice: Notice | null) =>
    told.push(notice && (notice.reload ? 'reload' : 'pending'));
  followSite(CMS as never, { lookAgain } as Known, tell, renewed);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told, 'nothing before anything is published').toEqual([]);
  publish();
  await vi.advanceTimersByTimeAsync(60_000);
  return { told, renewed: renewed.mock.calls.length };
}

test('waits until the site shows it, also when the site is out of reach for a while', async () => {
  const answers = [SAME, new Error('offline'), { changed: true, newChoices: false }];
  expect(await published(answers)).toEqual({ told: ['pending', null], renewed: 1 });
});

test('asks to load again when other records can be chosen, also when that comes later', async () => {
  const answers = [{ changed: true, newChoices: false }, SAME, { changed: true, newChoices: true }];
  expect(await published(answers)).toEqual({ told: ['pending', null, 'reload'], renewed: 2 });
});
