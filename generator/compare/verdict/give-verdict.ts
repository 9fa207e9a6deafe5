import semver from 'semver';
import type { Change, ChangeClass, Level, Verdict } from '../../model/diff/change.js';

const levels: { readonly [Class in ChangeClass]: Level } = {
  breaking: 'major',
  additive: 'minor',
  wording: 'patch',
};

/**
 * What the changes ask of the version. As npm's caret has it, in `0.y.z` it is the second number
 * that tells of a break, and in `0.0.z` the third one: who installed `^OLD` is not given a version
 * that breaks. A pre-release promises nothing, so that any later version will do.
 */
export function giveVerdict(
  changes: readonly Change[],
  oldVersion: string,
  newVersion: string,
): Verdict {
  const worst = (['breaking', 'additive', 'wording'] as const).find((one) =>
    changes.some((change) => change.class === one),
  );
  const level = worst === undefined ? 'none' : levels[worst];
  const [old, next] = [parseVersion(oldVersion), parseVersion(newVersion)];
  const least = leastAfter(old, level);
  // `2.0.0-rc.1` tells of a break as 2.0.0 does.
  const told = old.prerelease.length > 0 ? next : parseVersion(coreOf(next));
  return {
    level,
    oldVersion,
    newVersion,
    leastVersion: least.version,
    isRaisedEnough: level === 'none' || semver.compare(told, least) >= 0,
  };
}

function leastAfter(version: semver.SemVer, level: Level): semver.SemVer {
  if (level === 'none') return version;
  if (version.prerelease.length > 0) return incremented(version, 'prerelease');
  if (version.major > 0) return incremented(version, level);
  return incremented(version, level === 'major' && version.minor > 0 ? 'minor' : 'patch');
}

function incremented(version: semver.SemVer, release: semver.ReleaseType): semver.SemVer {
  return new semver.SemVer(version.version, loosely).inc(release);
}

function coreOf({ major, minor, patch }: semver.SemVer): string {
  return `${major}.${minor}.${patch}`;
}

/** `_api.md` was read with the same grammar, but for zeros that lead the number of a pre-release. */
function parseVersion(version: string): semver.SemVer {
  return new semver.SemVer(version, loosely);
}

const loosely = { loose: true } as const;
