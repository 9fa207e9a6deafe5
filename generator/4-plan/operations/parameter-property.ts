import type { Parameter } from '../../model/api.js';
import type { PropertyPlan } from '../../model/plan.js';
import { propertyKeyText } from '../../text/property-key.js';
import { planPropertyDoc } from '../docs/property-doc.js';
import type { TypeWriter } from '../declarations/type-writer.js';

/** A row of a table as a property of the parameters' interface. */
export function planParameterProperty(parameter: Parameter, writer: TypeWriter): PropertyPlan {
  const types = [parameter.type, ...(parameter.required ? [] : [null])];
  const text = writer.unionText(types);
  return {
    keyText: propertyKeyText(parameter.name),
    // Callers pass on what they may not have: `get({ limit: options.limit })`.
    // What comes back is a `Blob`; what goes out may be more.
    typeText: parameter.type.kind === 'file' ? text.replace('Blob', 'FileSource') : text,
    optional: !parameter.required,
    doc: planPropertyDoc(parameter, 2),
  };
}
