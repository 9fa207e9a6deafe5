import type { Parameter } from '../../model/api.js';
import type { PropertyPlan } from '../../model/plan.js';
import { propertyKeyText } from '../../text/property-key.js';
import { planPropertyDoc } from '../docs/property-doc.js';
import type { TypeWriter } from '../declarations/type-writer.js';

/** A row of a table as a property of the parameters' interface. */
export function planParameterProperty(parameter: Parameter, writer: TypeWriter): PropertyPlan {
  return {
    keyText: propertyKeyText(parameter.name),
    typeText: writer.argumentText(parameter),
    optional: !parameter.required,
    doc: planPropertyDoc(parameter, 2),
  };
}
