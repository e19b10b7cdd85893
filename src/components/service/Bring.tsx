import { fragment } from '../../domain/addresses.ts';
import {
  bringsNothing,
  requirementBlocks,
  type RequirementItem,
} from '../../domain/requirements.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { writeWhen } from '../../domain/when-text.ts';
import { t } from '../../i18n/strings.ts';
import { Condition } from '../Condition.tsx';
import { Anchors } from './Anchors.tsx';
import { BringItem } from './BringItem.tsx';

/** What to bring, drawn as the slip one holds in the hand: first for everybody, then by condition. */
export function Bring({ view }: { view: ServiceView }) {
  const { requirements } = view.service;
  return (
    <section className="slip" aria-labelledby={fragment.bring}>
      <h2 id={fragment.bring}>
        <Anchors
          view={view}
          at={fragment.bring}
          absent={view.service.questions.length === 0 ? [fragment.questions] : []}
        />
        {t('bring.title')}
      </h2>
      {requirements.length > 0 && <p className="tick-hint if-live">{t('ticks.hint')}</p>}
      <BringBlocks view={view} tickable />
      {requirements.length > 0 && requirements.every(({ when }) => when) && (
        <p className="slip-none" hidden>
          {t('bring.nothing')}
        </p>
      )}
      <p className="ready if-live" role="status" />
    </section>
  );
}

/** The list alone, for the slip, whose rows can be ticked, and for the Standar Pelayanan sheet. */
export function BringBlocks({ view, tickable }: { view: ServiceView; tickable?: boolean }) {
  const { requirements, questions } = view.service;
  const blocks = requirementBlocks(requirements);
  if (blocks.length === 0)
    return (
      <p className="slip-none">{t(bringsNothing(view.service) ? 'bring.nothing' : 'bring.none')}</p>
    );
  return (
    <>
      {blocks.map((block) => (
        <div
          className="slip-block"
          key={JSON.stringify([block.when, block.sometimes])}
          data-when={writeWhen(block.when)}
          data-sometimes={block.sometimes ? '' : undefined}
        >
          {block.when === null ? (
            (blocks.length > 1 || block.sometimes) && (
              <p className="slip-all">{t(block.sometimes ? 'bring.sometimes' : 'bring.always')}</p>
            )
          ) : (
            <Condition when={block.when} questions={questions} />
          )}
          <ul className="bring">
            {block.items.map((item) => (
              <Item
                key={item.kind === 'single' ? item.requirement.id : item.group}
                item={item}
                view={view}
                inBlock={block.when !== null}
                tickable={tickable}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Item({
  item,
  view,
  inBlock,
  tickable,
}: {
  item: RequirementItem;
  view: ServiceView;
  inBlock: boolean;
  tickable: boolean | undefined;
}) {
  if (item.kind === 'single') {
    return (
      <li id={fragment.requirement(item.requirement.id)}>
        <BringItem requirement={item.requirement} view={view} tickable={tickable} />
      </li>
    );
  }
  return (
    <li className="one-of">
      <p className="one-of-label">{t('bring.oneOf')}</p>
      <ul>
        {item.members.map((member, index) => (
          <li
            key={member.id}
            id={fragment.requirement(member.id)}
            data-when={inBlock ? undefined : writeWhen(member.when)}
          >
            {index > 0 && <p className="one-of-or">{t('bring.or')}</p>}
            <BringItem requirement={member} view={view} tickable={tickable} />
            {!inBlock && <Condition when={member.when} questions={view.service.questions} />}
          </li>
        ))}
      </ul>
    </li>
  );
}
