import { address } from '../../../domain/addresses.ts';
import { date, listed, timeWords } from '../../../i18n/format.ts';
import { t } from '../../../i18n/strings.ts';
import type { Stage } from '../../../planner/order.ts';
import type { Plan } from '../../../planner/plan.ts';
import type { Ring } from '../../../planner/rings.ts';
import type { PlanInHand } from '../use-plan.ts';
import { nameIn, namesIn } from '../words.ts';

/** What comes first, what can be done on the same day, and what waits for which result. */
export function Order({ plan, hand }: { plan: Plan; hand: PlanInHand }) {
  const visits = [...new Set(plan.stages.map(({ visit }) => visit))].sort((a, b) => a - b);
  return (
    <section className="plan-order" aria-labelledby="rencana-urutan">
      <h2 id="rencana-urutan">{t('plan.order')}</h2>
      <p className="plan-start">
        <label htmlFor="rencana-mulai">{t('plan.start')}</label>
        <input
          id="rencana-mulai"
          type="date"
          value={hand.said.start ?? ''}
          onChange={({ target }) => {
            hand.say({ start: target.value || null });
          }}
        />
        <span className="note">{t('plan.startHint')}</span>
      </p>
      {visits.map((visit, at) => {
        const stages = plan.stages.filter((stage) => stage.visit === visit);
        return (
          <div key={visit}>
            <h3>{at === 0 ? t('plan.now') : t('plan.afterwards', { number: at + 1 })}</h3>
            <ol className="plan-stages">
              {stages.map((stage) => (
                <StageRow key={stage.service} stage={stage} hand={hand} />
              ))}
            </ol>
          </div>
        );
      })}
      {hand.said.start !== null && plan.stages.some(({ calendar }) => calendar === 'unknown') && (
        <p className="note">{t('plan.calendarUnknown')}</p>
      )}
      {plan.rings.length > 0 && <Rings rings={plan.rings} hand={hand} />}
    </section>
  );
}

function StageRow({ stage, hand }: { stage: Stage; hand: PlanInHand }) {
  const piece = hand.pieces.find(({ id }) => id === stage.service);
  if (!piece) return null;
  const where = [t(`plan.place.${stage.place}`), stage.floor, piece.agency.name]
    .filter(Boolean)
    .join(' · ');
  const documentName = (service: string, id: string) =>
    piece.documents[id]?.name ??
    hand.pieces.find((each) => each.id === service)?.documents[id]?.name ??
    id;
  return (
    <li value={stage.number}>
      <p className="plan-stage">
        <a href={address.service(piece.id)}>{piece.name}</a>
      </p>
      <p className="note">{`${where} · ${timeWords(piece.time)}`}</p>
      {stage.waitsFor.map(({ service, documents }) => (
        <p key={service} className="plan-waits">
          {t('plan.waits', {
            document: listed(documents.map((id) => documentName(service, id))),
            service: nameIn(hand.pieces, service),
          })}
        </p>
      ))}
      <Dates stage={stage} hand={hand} />
    </li>
  );
}

function Dates({ stage, hand }: { stage: Stage; hand: PlanInHand }) {
  if (hand.said.start === null) return null;
  const { earliest, done, unknownFrom } = stage;
  if (earliest === null) {
    return (
      <p className="note">
        {t('plan.waitsUnknown', { service: namesIn(hand.pieces, unknownFrom) })}
      </p>
    );
  }
  const words = [
    t('plan.earliest', { date: date(earliest) }),
    done === null ? t('plan.doneUnknown') : t('plan.done', { date: date(done) }),
  ];
  return <p className="plan-dates">{words.join(', ')}</p>;
}

/** Services that ask for each other's result, and what lets somebody begin all the same. */
function Rings({ rings, hand }: { rings: readonly Ring[]; hand: PlanInHand }) {
  const documentName = (id: string) =>
    hand.pieces.flatMap(({ documents }) => documents[id]?.name ?? [])[0] ?? id;
  return (
    <div className="tips">
      <h3>{t('plan.ring')}</h3>
      {rings.map(({ edge, reason }) => (
        <p key={`${edge.from} ${edge.to}`}>
          {t(`plan.ring.${reason}`, {
            from: nameIn(hand.pieces, edge.from),
            to: nameIn(hand.pieces, edge.to),
            document: listed(edge.documents.map(documentName)),
          })}
        </p>
      ))}
    </div>
  );
}
