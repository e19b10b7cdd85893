import { expect, test } from 'vitest';
import { isOwn, piecesOf, requirementBlocks } from '../../src/domain/requirements.ts';
import { fixtureView } from '../fixtures/load.ts';

const { requirements } = fixtureView().service;
const ids = (items: ReturnType<typeof requirementBlocks>[number]['items']) =>
  items.map((item) =>
    item.kind === 'single' ? item.requirement.id : item.members.map((m) => m.id),
  );

test('what everybody brings comes first, each condition once, alternatives together', () => {
  const blocks = requirementBlocks(requirements);
  expect(blocks.map((block) => [block.when, ids(block.items)])).toEqual([
    [null, ['formulir']],
    [{ sebab: ['rusak'] }, ['kartu-lama']],
    [{ sebab: ['hilang'] }, [['surat-polisi', 'formulir-hilang']]],
    [{ nikah: ['ya'] }, ['kartu-saksi']],
    [null, ['surat-kadang']],
  ]);
  expect(blocks.map((block) => block.sometimes)).toEqual([false, false, false, false, true]);
});

test('alternatives under different conditions stay together among what everybody brings', () => {
  const mixed = requirements.map((row) =>
    row.id === 'formulir-hilang' ? { ...row, when: null } : row,
  );
  expect(ids(requirementBlocks(mixed)[0]?.items ?? [])).toEqual([
    'formulir',
    ['surat-polisi', 'formulir-hilang'],
  ]);
});

test('no row is lost or doubled by grouping', () => {
  const shown = requirementBlocks(requirements).flatMap((block) => ids(block.items).flat());
  expect(shown.sort()).toEqual(requirements.map((row) => row.id).sort());
});

test('pieces are counted per holder, and only what is asked for', () => {
  const saksi = requirements.find((row) => row.id === 'kartu-saksi');
  expect(saksi?.holders.map(piecesOf)).toEqual([
    [{ piece: 'copies', count: 1 }],
    [
      { piece: 'certifiedCopies', count: 1 },
      { piece: 'digital', count: 1 },
    ],
  ]);
  expect(requirements.map(isOwn)).toEqual([true, true, true, true, true, false]);
});
