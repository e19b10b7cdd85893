/** The plan in hand: what is picked and said, kept equal in the address, on the device and on screen. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { LIMIT, type Choices } from '../../planner/choices.ts';
import type { PlanIndex } from '../../planner/index-file.ts';
import { decode, encode, fit, rawOf, type RawPlan } from '../../planner/link.ts';
import type { ServicePiece } from '../../planner/pieces.ts';
import { makePlan, type Plan } from '../../planner/plan.ts';
import { keepPlan, keptPlan } from './keep.ts';
import { loadPieces, loadPlanIndex } from './pieces-store.ts';
import { readWay, type Calendar } from './way.ts';

export type Loading = 'loading' | 'ready' | 'failed';

/** Answers, papers in hand and who is who, by the keys of the plan. */
export type Said = ReturnType<typeof fit>;

export interface PlanInHand {
  readonly state: Loading;
  readonly index: PlanIndex | null;
  readonly raw: RawPlan;
  readonly pieces: readonly ServicePiece[];
  readonly plan: Plan | null;
  /** Life event whose services are to be chosen, by id. */
  readonly event: string | null;
  /** It came with a link, and another one lies on this device. */
  readonly isShared: boolean;
  /** The device refused to keep it. */
  readonly isLost: boolean;
  /** How many services found no room in the plan. */
  readonly left: number;
  /** How many services of a link are not in this catalogue. */
  readonly missing: number;
  /** What has been said so far, as far as it fits the services. */
  readonly said: Said;
  readonly say: (part: Partial<Said>) => void;
  readonly add: (codes: readonly string[]) => void;
  readonly remove: (code: string) => void;
  readonly forget: () => void;
  readonly mine: () => void;
  readonly retry: () => void;
}

/** Codes without doubles, in order. */
const merged = (one: readonly string[], other: readonly string[]) => [
  ...new Set([...one, ...other]),
];

const hashOf = (raw: RawPlan) => (raw.codes.length === 0 ? '' : encode(raw));
const NOTHING = decode('');

interface Beginning {
  readonly raw: RawPlan;
  readonly event: string | null;
  readonly shared: boolean;
  /** Services to add, by id or code. */
  readonly wanted: readonly string[];
}

/** The plan this page begins with, and what else the address asks for. */
function begin(hash: string): Beginning {
  const kept = keptPlan();
  const own = kept === null ? NOTHING : decode(kept);
  const way = readWay(hash);
  if (way.kind === 'add') return { raw: own, event: null, shared: false, wanted: way.services };
  if (way.kind === 'event') return { raw: own, event: way.event, shared: false, wanted: [] };
  if (way.kind === 'plan') {
    const raw = decode(hash);
    return { raw, event: null, shared: kept !== null && kept !== hashOf(raw), wanted: [] };
  }
  return { raw: own, event: null, shared: false, wanted: [] };
}

/** @param calendar hours and holidays of the building, from the page. */
export function usePlan(calendar: Calendar): PlanInHand {
  const [first] = useState(() => begin(location.hash));
  const [raw, setRaw] = useState<RawPlan>(first.raw);
  const [event, setEvent] = useState(first.event);
  const [wanted, setWanted] = useState(first.wanted);
  const [isShared, setShared] = useState(first.shared);
  const [isLost, setLost] = useState(false);
  const [left, setLeft] = useState(0);
  const [missing, setMissing] = useState(0);
  const [index, setIndex] = useState<PlanIndex | null>(null);
  const [pieces, setPieces] = useState<readonly ServicePiece[]>([]);
  const [state, setState] = useState<Loading>('loading');
  const [tries, setTries] = useState(0);

  const take = useCallback((next: RawPlan, keep: boolean) => {
    const held = { ...next, codes: next.codes.slice(0, LIMIT) };
    setLeft(next.codes.length - held.codes.length);
    setRaw(held);
    const text = hashOf(held);
    history.replaceState(null, '', location.pathname + (text && `#${text}`));
    if (keep) setLost(!keepPlan(text));
  }, []);

  useEffect(() => {
    // The address always shows the plan; a link alone changes nothing kept.
    if (event === null && wanted.length === 0) take(first.raw, false);
    // Once: `first` is what the page began with.
  }, []);

  useEffect(() => {
    const onHash = () => {
      const next = begin(location.hash);
      setEvent(next.event);
      setShared(next.shared);
      setWanted(next.wanted);
      if (next.event === null && next.wanted.length === 0) take(next.raw, false);
      else setRaw(next.raw);
    };
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('hashchange', onHash);
    };
  }, [take]);

  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const names = await loadPlanIndex();
      const ids = new Map(names.services.map(([id, code]) => [code, id]));
      const known = raw.codes.filter((code) => ids.has(code));
      const loaded = await loadPieces(known.flatMap((code) => ids.get(code) ?? []));
      if (isOver) return;
      setMissing((before) => before + raw.codes.length - known.length);
      if (event !== null && names.events.every(({ id }) => id !== event)) setEvent(null);
      if (wanted.length > 0) {
        const found = names.services.filter(
          ([id, code]) => wanted.includes(id) || wanted.includes(code),
        );
        const codes = found.map(([, code]) => code);
        setWanted([]);
        take({ ...raw, codes: merged(known, codes) }, true);
      } else if (known.length < raw.codes.length) take({ ...raw, codes: known }, false);
      setIndex(names);
      setPieces(loaded);
      setState('ready');
    };
    load().catch(() => {
      if (!isOver) setState('failed');
    });
    return () => {
      isOver = true;
    };
  }, [raw.codes, wanted, event, tries]);

  const said = useMemo(() => fit(raw, pieces), [raw, pieces]);
  const plan = useMemo(
    () => (pieces.length === 0 ? null : makePlan(pieces, { ...said, ...calendar })),
    [said, pieces, calendar],
  );
  const put = (next: RawPlan) => {
    setShared(false);
    take(next, true);
  };
  return {
    state,
    index,
    raw,
    pieces,
    plan,
    event,
    isShared,
    isLost,
    left,
    missing,
    said,
    say: (part) => {
      const choices: Choices = { ...said, ...part };
      put({ ...rawOf(makePlan(pieces, choices), pieces, choices), codes: raw.codes });
    },
    add: (codes) => {
      setEvent(null);
      put({ ...raw, codes: merged(raw.codes, codes) });
    },
    remove: (code) => {
      put({ ...raw, codes: raw.codes.filter((each) => each !== code) });
    },
    forget: () => {
      put(NOTHING);
    },
    mine: () => {
      put(decode(keptPlan() ?? ''));
    },
    retry: () => {
      setState('loading');
      setTries((count) => count + 1);
    },
  };
}
