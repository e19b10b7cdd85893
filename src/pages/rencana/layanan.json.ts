import { byName, byOrder, library } from '../../catalogue.ts';
import type { PlanIndex } from '../../planner/index-file.ts';

/** Names and codes of all services, and what each life event suggests: what the plan page chooses from. */
export const GET = async () => {
  const { catalogue } = await library();
  const index: PlanIndex = {
    services: byName(catalogue.services.values()).map(
      ({ id, code, name }): [string, string, string] => [id, code, name],
    ),
    events: byOrder(catalogue.lifeEvents.values()).map(({ id, name, questions, services }) => ({
      id,
      name,
      questions,
      rows: services.map(({ service, phase, when }) => ({
        service,
        when,
        later: phase === 'later',
      })),
    })),
  };
  return Response.json(index);
};
