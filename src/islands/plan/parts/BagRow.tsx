import { Condition } from '../../../components/Condition.tsx';
import { piecesWords } from '../../../i18n/bring-words.ts';
import { address } from '../../../domain/addresses.ts';
import { conditionKey } from '../../../domain/conditions.ts';
import { joinWords } from '../../../i18n/format.ts';
import { t } from '../../../i18n/strings.ts';
import type { BagLine, Use } from '../../../planner/bag.ts';
import type { PlanInHand } from '../use-plan.ts';
import { lineName, nameIn, namesIn } from '../words.ts';

interface Props {
  line: BagLine;
  hand: PlanInHand;
  tell: (news: string) => void;
  /** None for what nobody packs. */
  tick: { readonly isTicked: boolean; readonly flip: () => void } | null;
}

/** One paper: what, how many, whose, for which services, and where to get it. */
export function BagRow({ line, hand, tell, tick }: Props) {
  const { document, counts, group, uses, alternatives, from } = line;
  const { pieces } = hand;
  const name = lineName(line);
  const services = namesIn(
    pieces,
    uses.map(({ service }) => service),
  );
  return (
    <li>
      <p className="bring-name">
        {tick ? (
          <label>
            <input type="checkbox" checked={tick.isTicked} onChange={tick.flip} />
            <span>
              {name}
              <span className="hidden">{`: ${t('plan.ready')}`}</span>
            </span>
          </label>
        ) : (
          name
        )}
      </p>
      {group !== 'issued' && <p className="count">{piecesWords(counts, document.unit)}</p>}
      <p className="note">
        {group === 'issued'
          ? t('plan.from', { service: namesIn(pieces, from) })
          : t('plan.usedFor', { services })}{' '}
        <a className="plan-about" href={address.document(document.id)}>
          {t('plan.about')}
        </a>
      </p>
      {alternatives.length > 0 && group !== 'issued' && (
        <p className="note">
          {t('plan.or', {
            names: joinWords([...new Set(alternatives.map((each) => each.name))], 'atau'),
          })}
        </p>
      )}
      {line.conditional && <Conditions uses={uses} hand={hand} />}
      {line.kept && group !== 'issued' && <p className="bring-kept">{t('bring.kept')}</p>}
      {(line.ask || group === 'issued') && <Hold line={line} name={name} hand={hand} />}
      {group === 'get' && <Issuers line={line} hand={hand} tell={tell} />}
    </li>
  );
}

/** On which answers the paper hangs, in the words of the questions, each once. */
function Conditions({ uses, hand }: { uses: readonly Use[]; hand: PlanInHand }) {
  const open = new Map(
    uses.filter(({ conditional }) => conditional).map((use) => [conditionKey(use.when), use]),
  );
  return [...open].map(([key, { service, when }]) => (
    <Condition
      key={key}
      when={when}
      questions={hand.pieces.find(({ id }) => id === service)?.questions ?? []}
    />
  ));
}

/** "Sudah punya?": decides whether the paper must be made first. */
function Hold({ line, name, hand }: { line: BagLine; name: string; hand: PlanInHand }) {
  const set = (held: boolean) => () => {
    hand.say({ held: { ...hand.said.held, [line.hold]: held } });
  };
  return (
    <p className="plan-hold" role="group" aria-label={`${t('plan.hold')} ${name}`}>
      <span>{t('plan.hold')}</span>
      {([true, false] as const).map((held) => (
        <button
          key={String(held)}
          type="button"
          className="small"
          aria-pressed={line.held === held}
          onClick={set(held)}
        >
          {t(held ? 'plan.yes' : 'plan.no')}
        </button>
      ))}
    </p>
  );
}

/** Where a missing paper comes from: a service to add with one tap, or the party that gives it out. */
function Issuers({ line, hand, tell }: Omit<Props, 'tick'>) {
  const { index, raw } = hand;
  const codes = new Map(index?.services.map(([id, code]) => [id, code]));
  const { party, obtain } = line.document;
  const offered = line.issuers.flatMap(({ id, name }) => {
    const code = codes.get(id);
    return code === undefined || raw.codes.includes(code) ? [] : [{ id, name, code }];
  });
  return (
    <>
      {offered.map(({ id, name, code }) => (
        <button
          key={id}
          type="button"
          className="small"
          onClick={() => {
            hand.add([code]);
            tell(t('plan.addedOne', { name }));
          }}
        >
          {t('plan.addIssuer', { service: name })}
        </button>
      ))}
      {line.issuers.length === 0 && (obtain ?? party) && (
        <p className="bring-get">{`${t('bring.missing')} ${obtain ?? party ?? ''}`}</p>
      )}
      {line.issuers.length > 0 && offered.length === 0 && (
        <p className="note">
          {t('plan.inPlan', {
            service: nameIn(hand.pieces, line.issuers[0]?.id ?? ''),
          })}
        </p>
      )}
    </>
  );
}
