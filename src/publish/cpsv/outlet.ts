import { address } from '../../domain/addresses.ts';
import { cpsvGraph } from '../../linked/cpsv/index.ts';
import type { Outlet } from '../outlet.ts';
import { jsonLdOf } from './json-ld.ts';
import { turtleOf } from './turtle.ts';

/** The catalogue as CPSV-AP 3.2, in two spellings of one graph. */
export const cpsv: Outlet = (library) => [
  { path: address.cpsv(), body: () => jsonLdOf(cpsvGraph(library)) },
  { path: address.cpsvTurtle(), body: () => turtleOf(cpsvGraph(library)) },
];
