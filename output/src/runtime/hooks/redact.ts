/** What may be told of a request, and what may not. */

const redacted = '[redacted]';

/** How names of secrets end: `access_token`, `X-Api-Key`, `user[password]`, `keys[0]`. */
const secretName = new RegExp(
  '(?:token|secret|pass(?:w(?:or)?d|phrase)|key|credential|sig(?:nature)?|jwt|cookie' +
    '|auth(?:orization)?|session(?:id)?|sid|otp|pin)s?[^a-z]*$',
  'i',
);

export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** A text without the secrets, also where they are percent-encoded. Short ones may be any word. */
export function redactText(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, converted(encodeURIComponent, secret)])
    .reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
}

/** A URL without those, without a user, and without values whose names are those of secrets. */
export function redactUrl(url: string, secrets: readonly string[]): string {
  return redactText(
    url
      .replace(/\/\/[^/?]*@/, `//${redacted}@`)
      .replace(/([?&][^=&]*)[^&]*/g, (pair, name: string) =>
        isSecretName(converted(decodeURIComponent, name)) ? `${name}=${redacted}` : pair,
      ),
    secrets,
  );
}

/** As it is, where it cannot be. */
function converted(convert: (text: string) => string, text: string): string {
  try {
    return convert(text);
  } catch {
    return text;
  }
}
