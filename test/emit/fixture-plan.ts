import type {
  AliasPlan,
  InterfacePlan,
  OperationPlan,
  Plan,
  PropertyPlan,
  ResourcePlan,
  TestPlan,
} from '../../generator/model/plan.js';

/** A plan without resources and schemas, as every fixture begins. */
export function planOf(more: Partial<Plan> = {}): Plan {
  return {
    package: { name: 'widgets', version: '1.0.0', description: 'Widgets.' },
    client: {
      doc: '',
      document: 'docs/_api.md',
      baseUrl: 'https://api.example.com',
      authentication: { kind: 'bearer' },
      queryArrays: 'indices',
      headers: [],
      globals: { params: null, imports: [], query: [], headers: [], styles: [], defaults: [] },
      members: [],
    },
    resources: [],
    schemaFiles: [],
    tests: [],
    readme: {
      title: 'Widgets',
      description: '',
      packageName: 'widgets',
      hasToken: true,
      resources: [],
    },
    ...more,
  };
}

/** A plan of one resource, `client.widget`. */
export function planOfOperations(
  operations: readonly OperationPlan[],
  more: Partial<ResourcePlan> = {},
  tests: readonly TestPlan[] = [],
): Plan {
  const resource: ResourcePlan = {
    fileName: 'widget',
    document: 'docs/widget.md',
    className: 'WidgetResource',
    doc: '',
    imports: [],
    operations,
    params: [],
    ...more,
  };
  const base = planOf();
  const member = {
    memberName: 'widget',
    className: resource.className,
    fileName: resource.fileName,
    doc: resource.doc,
  };
  return {
    ...base,
    client: { ...base.client, members: [member] },
    resources: [resource],
    tests: [
      {
        fileName: resource.fileName,
        document: resource.document,
        memberName: member.memberName,
        accessToken: 'token',
        typeNames: resource.params.map(({ name }) => name),
        operations: tests,
      },
    ],
    readme: {
      ...base.readme,
      resources: [
        {
          memberName: member.memberName,
          title: 'Widget',
          document: resource.document,
          operations: operations.map(({ methodName, httpMethod, path }) => ({
            methodName,
            httpMethod,
            path,
            summary: '',
          })),
        },
      ],
    },
  };
}

/** `GET /widgets/{widgetId}`, which answers with anything. */
export function operationOf(more: Partial<OperationPlan> = {}): OperationPlan {
  return {
    methodName: 'get',
    doc: '',
    paramsTypeText: 'WidgetGetParams',
    paramsOptional: false,
    resultTypeText: 'unknown',
    action: 'widget.get',
    httpMethod: 'GET',
    path: '/widgets/{widgetId}',
    required: ['widgetId'],
    query: [],
    headers: [],
    body: null,
    parts: [],
    styles: [],
    ...more,
  };
}

export function interfaceOf(
  name: string,
  properties: readonly PropertyPlan[],
  more: Partial<InterfacePlan> = {},
): InterfacePlan {
  return { kind: 'interface', name, doc: '', extendsTexts: [], properties, index: null, ...more };
}

export function propertyOf(
  keyText: string,
  typeText = 'string',
  more: Partial<PropertyPlan> = {},
): PropertyPlan {
  return { keyText, typeText, optional: false, doc: '', ...more };
}

export function aliasOf(name: string, typeText: string, doc = ''): AliasPlan {
  return { kind: 'alias', name, doc, typeText };
}

/** The test of `operationOf()`. */
export function testOf(more: Partial<TestPlan> = {}): TestPlan {
  return {
    action: 'widget.get',
    methodName: 'get',
    paramsTypeText: 'WidgetGetParams',
    httpMethod: 'GET',
    path: '/widgets/{widgetId}',
    full: {
      argumentText: "{\n    widgetId: 'a b',\n  }",
      path: '/widgets/a%20b',
      query: [],
      headers: { authorization: 'Bearer token' },
      body: { kind: 'none' },
    },
    minimal: null,
    success: { status: 200, valueText: "{\n    id: 'a b',\n  }" },
    errors: [],
    missing: ['widgetId'],
    ...more,
  };
}
