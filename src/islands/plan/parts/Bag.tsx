import { useState } from 'react';
import { listed } from '../../../i18n/format.ts';
import { t } from '../../../i18n/strings.ts';
import { GROUPS, type BagLine } from '../../../planner/bag.ts';
import type { Plan } from '../../../planner/plan.ts';
import type { PlanInHand } from '../use-plan.ts';
import { carried, lineName } from '../words.ts';
import { BagRow } from './BagRow.tsx';

interface Props {
  plan: Plan;
  hand: PlanInHand;
  tell: (news: string) => void;
}

/** More names than this are counted, not listed. */
const FEW = 3;

/** One bag for all services, in the groups a person packs it in. */
export function Bag({ plan, hand, tell }: Props) {
  const [ready, setReady] = useState<readonly string[]>([]);
  const open = carried(plan).filter(({ key }) => !ready.includes(key));
  const rest = open.length - FEW;
  const others = rest > 0 ? [t('plan.others', { count: rest })] : [];
  const names = listed([...open.slice(0, FEW).map(lineName), ...others]);
  return (
    <section className="slip plan-bag" aria-labelledby="rencana-bawa">
      <h2 id="rencana-bawa">{t('plan.bag')}</h2>
      <p className="plan-missing">
        {open.length === 0 ? t('plan.allReady') : t('plan.missing', { count: open.length, names })}
      </p>
      {GROUPS.map((group) => {
        const lines = plan.bag.filter((line) => line.group === group);
        return (
          lines.length > 0 && (
            <div key={group} className={`slip-block plan-group plan-${group}`}>
              <h3>{t(`plan.${group}`)}</h3>
              {group === 'issued' && <p className="note">{t('plan.issuedHint')}</p>}
              <ul className="bring">
                {lines.map((line) => (
                  <BagRow
                    key={line.key}
                    line={line}
                    hand={hand}
                    tell={tell}
                    tick={tickOf(line, ready, setReady)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

/** Ticks are for packing today: they last as long as the page is open. */
function tickOf(
  { key, group }: BagLine,
  ready: readonly string[],
  setReady: (ready: readonly string[]) => void,
) {
  if (group === 'issued') return null;
  const isTicked = ready.includes(key);
  const flip = () => {
    setReady(isTicked ? ready.filter((each) => each !== key) : [...ready, key]);
  };
  return { isTicked, flip };
}
