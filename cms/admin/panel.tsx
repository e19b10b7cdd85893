/** The foot of the editor: what is still to be mended in the entry, and what there is to know besides. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { labelOf, type Finding } from '../../src/rules/index.ts';
import type { Collection } from '../../src/schema/index.ts';
import { wordOf } from '../changes.ts';
import type { Use } from '../where-used.ts';
import type { Show, State } from './guard.ts';

const TITLE = 'Yang masih harus diperbaiki';

function summary({ session, findings }: State): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings === 0) return 'Isian ini sudah lengkap dan benar.';
  const parts = [
    errors > 0 ? `${errors} kesalahan` : '',
    warnings > 0 ? `${warnings} hal untuk diperiksa` : '',
  ].filter(Boolean);
  const rest =
    errors === 0
      ? 'Boleh disimpan.'
      : session.mustBeRight
        ? 'Perbaiki dulu sebelum menyimpan.'
        : 'Boleh disimpan sebagai konsep, belum bisa siap tayang.';
  return `${parts.join(', ')}. ${rest}`;
}

function Row({ finding, go }: { finding: Finding; go: (finding: Finding) => void }) {
  return (
    <li className={`sd-${finding.severity}`}>
      <button
        type="button"
        onClick={() => {
          go(finding);
        }}
      >
        <strong>{labelOf(finding.collection, finding.path) || 'Seluruh isian'}</strong>
        <span>{finding.message}</span>
      </button>
    </li>
  );
}

/** The records that name this one: what a new name or a removal would touch. */
function Uses({ uses }: { uses: readonly Use[] }) {
  if (uses.length === 0) return null;
  return (
    <details className="sd-uses">
      <summary>{`Dipakai di ${uses.length} tempat`}</summary>
      <ul>
        {uses.map(({ place, id, name, at }) => (
          <li key={`${place}/${id}/${at}`}>
            <a
              href={
                place === 'site'
                  ? '#/collections/building/entries/site'
                  : `#/collections/${place}/entries/${id}`
              }
            >
              {`${wordOf(place)} "${name}"`}
            </a>
            {` › ${at}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Faults({ state, go }: { state: State; go: (finding: Finding) => void }) {
  const shown = state.findings.filter(({ severity }) => severity !== 'waived');
  const words = summary(state);
  if (shown.length === 0) return <p className="sd-fine">{words}</p>;
  return (
    <details>
      <summary>
        <b>{TITLE}</b> <span aria-live="polite">{words}</span>
      </summary>
      <ul>
        {shown.map((finding) => (
          <Row key={JSON.stringify([finding.rule, finding.path])} finding={finding} go={go} />
        ))}
      </ul>
    </details>
  );
}

function Panel({ state, go, actions }: PanelProps) {
  const { place, id, isNew } = state.session;
  return (
    <>
      <Faults state={state} go={go} />
      {place !== 'site' && !isNew && <Uses uses={actions.usesOf(place, id)} />}
      {place === 'services' && (
        <button type="button" className="sd-checked" onClick={actions.markChecked}>
          Tandai sudah diperiksa
        </button>
      )}
    </>
  );
}

/** A sentence about the whole site, and whether loading the page again is the cure. */
export interface Notice {
  readonly words: string;
  readonly reload?: boolean;
}
/** What a notice is about; the first of these that there is has the place. */
const ABOUT = ['desk', 'site'] as const;
type Notices = Readonly<Partial<Record<(typeof ABOUT)[number], Notice | null>>>;

/** Always on the page, so that a screen reader hears what appears in it. */
function News({ notices, reload }: { notices: Notices; reload: () => void }) {
  const notice = ABOUT.map((about) => notices[about]).find(Boolean);
  return (
    <div role="status" className="sd-news">
      {notice?.words}
      {notice?.reload && (
        <button type="button" onClick={reload}>
          Muat ulang
        </button>
      )}
    </div>
  );
}

/** What the panel can do besides showing. */
export interface Actions {
  readonly usesOf: (place: Collection, id: string) => readonly Use[];
  readonly markChecked: () => void;
  readonly reload: () => void;
}
interface PanelProps {
  readonly state: State;
  readonly go: (finding: Finding) => void;
  readonly actions: Actions;
}

/** The two things that can be told to the panel: how the entry stands, and news of the site. */
export interface Foot {
  readonly show: Show;
  readonly tell: (about: keyof Notices, notice: Notice | null) => void;
}

/** Puts the panel on the page; what it holds comes later. */
export function panel(actions: Actions): Foot {
  const place = document.createElement('section');
  place.id = 'sd-panel';
  place.setAttribute('aria-label', 'Keadaan isian');
  document.body.append(place);
  const root = createRoot(place);
  let entry: ReactNode;
  let notices: Notices = {};
  const draw = () => {
    root.render(
      <>
        <News notices={notices} reload={actions.reload} />
        {entry}
      </>,
    );
  };
  return {
    show(state, go) {
      entry = state ? (
        <Panel state={state} go={go} actions={actions} />
      ) : (
        <a href="/admin/daftar-kerja/">Daftar kerja: yang perlu diperiksa</a>
      );
      draw();
    },
    tell(about, notice) {
      notices = { ...notices, [about]: notice };
      draw();
    },
  };
}
