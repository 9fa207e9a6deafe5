import type { Section } from './sections.js';

/** Anchors that a heading sets itself: `### <a name="device-schema"></a> Schema`. */
export function anchorsOf({ heading }: Section): readonly string[] {
  return heading.children.flatMap((node) => {
    const [, , anchor] =
      node.type === 'html' ? (/\s(?:name|id)=(["'])([^"']+)\1/.exec(node.value) ?? []) : [];
    return anchor === undefined ? [] : [anchor];
  });
}
