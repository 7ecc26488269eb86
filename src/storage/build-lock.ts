import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './durable-file.ts';

const LOCK_FILE = 'build.lock';
/** A builder touches its lock at every step; one that has not for this long is not building, whatever its pid is now. */
const ABANDONED_AFTER_MS = 15 * 60_000;

export interface BuildLock {
  /** Says that the build is alive. */
  touch(): void;
  release(): void;
}

/** @returns the lock, or the process id of the build that holds it. */
export function lockBuild(folder: string): BuildLock | { readonly heldBy: number } {
  const path = join(folder, LOCK_FILE);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        // A link appears with its content or not at all; an existing lock makes it fail.
        linkSync(draft, path);
        return held(path);
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error;
      }
      const holder = liveHolder(path);
      if (holder !== null) return { heldBy: holder };
      const abandoned = `${draft}.abandoned`;
      try {
        renameSync(path, abandoned);
        rmSync(abandoned, { force: true });
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') throw error;
      }
    }
    return { heldBy: liveHolder(path) ?? 0 };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process id of a build that is running in this folder, or null. */
export function runningBuild(folder: string): number | null {
  return liveHolder(join(folder, LOCK_FILE));
}

/** Locks that this process holds: a lock with our own pid and not among them is a dead namesake's. */
const ours = new Set<string>();

function held(path: string): BuildLock {
  ours.add(path);
  return {
    touch() {
      const now = new Date();
      utimesSync(path, now, now);
    },
    release() {
      ours.delete(path);
      rmSync(path, { force: true });
    },
  };
}

function liveHolder(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER_MS) return null;
    if (pid === process.pid) return ours.has(path) ? pid : null;
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return systemCode(error) === 'EPERM';
  }
}
