import type { Parameter } from '../../model/api.js';
import type { PropertyPlan } from '../../model/plan.js';
import type { Code } from '../../model/quoted.js';
import { propertyKeyText } from '../../text/property-key.js';
import { code } from '../../text/tags.js';
import { planPropertyDoc } from '../docs/property-doc.js';
import type { TypeWriter } from '../declarations/type-writer.js';

/** A row of a table as a property of the parameters' interface. */
export function planParameterProperty(parameter: Parameter, writer: TypeWriter): PropertyPlan {
  return {
    keyText: propertyKeyText(parameter.name),
    // Callers pass on what they may not have: `get({ limit: options.limit })`.
    typeText: typeText(parameter, writer),
    optional: !parameter.required,
    doc: planPropertyDoc(parameter, 2),
  };
}

function typeText({ type, required }: Parameter, writer: TypeWriter): Code {
  // What comes back is a `Blob`; what goes out may be more.
  if (type.kind === 'file') return required ? code`FileSource` : code`FileSource | undefined`;
  return writer.unionText(required ? [type] : [type, null]);
}
