export const companion = `# Garden API

## Client

| Setting  | Value                  |
| -------- | ---------------------- |
| Base URL | https://garden.example |
| Package  | garden                 |

## Routes

| Action  | Request        |
| ------- | -------------- |
| bed.get | GET /beds      |
`;

export function schemaPage(schema: string): string {
  return `# Schemas\n\n## linked\n\n\`\`\`json\n${schema}\n\`\`\`\n`;
}
