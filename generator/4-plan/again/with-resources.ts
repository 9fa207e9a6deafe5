import { isSameJson } from '../../incremental/same-json.js';
import type { Plan } from '../../model/plan.js';
import { countInResource } from '../count-unknown.js';
import type { PlannedResource } from '../operations/plan-resource.js';

/** The plan with others in place of some resources, by their indices. */
export function withResources(plan: Plan, planned: ReadonlyMap<number, PlannedResource>): Plan {
  const members = [...plan.client.members];
  const resources = [...plan.resources];
  const tests = [...plan.tests];
  const lines = [...plan.readme.resources];
  let { unknownCount } = plan;
  for (const [index, next] of planned) {
    const replaced = resources[index];
    unknownCount += countInResource(next.resource);
    if (replaced !== undefined) unknownCount -= countInResource(replaced);
    members[index] = next.member;
    resources[index] = next.resource;
    tests[index] = next.tests;
    lines[index] = next.readme;
  }
  return {
    ...plan,
    client: isSameJson(members, plan.client.members) ? plan.client : { ...plan.client, members },
    resources,
    tests,
    readme: { ...plan.readme, resources: lines },
    unknownCount,
  };
}
