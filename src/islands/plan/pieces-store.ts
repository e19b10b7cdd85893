/** Loads what the plan knows of the services; each file once per visit. Nothing about the visitor is sent. */
import type { PlanIndex } from '../../planner/index-file.ts';
import type { ServicePiece } from '../../planner/pieces.ts';

const loads = new Map<string, Promise<unknown>>();

function load(file: string): Promise<unknown> {
  const known = loads.get(file);
  if (known) return known;
  const started = fetch(`/rencana/${file}.json`).then(async (response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json();
  });
  loads.set(file, started);
  // A failure is not kept: "Coba lagi" asks anew.
  started.catch(() => loads.delete(file));
  return started;
}

export const loadPlanIndex = (): Promise<PlanIndex> => load('layanan') as Promise<PlanIndex>;

/** The pieces of these services (ids), in the same order. Throws when one cannot be had. */
export const loadPieces = (ids: readonly string[]): Promise<ServicePiece[]> =>
  Promise.all(ids.map((id) => load(id) as Promise<ServicePiece>));
