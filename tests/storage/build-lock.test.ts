import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildLock, lockBuild, runningBuild } from '../../src/storage/build-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoi-phuong-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function locked(): BuildLock {
  const lock = lockBuild(folder);
  if ('heldBy' in lock) throw new Error('held');
  return lock;
}

describe('when two builds want one folder', () => {
  it('lets one in, and the other after it', () => {
    const lock = locked();
    expect(lockBuild(folder)).toEqual({ heldBy: process.pid });
    expect(runningBuild(folder)).toBe(process.pid);
    lock.release();
    expect(runningBuild(folder)).toBeNull();
    locked().release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows a build in another process', () => {
    writeFileSync(join(folder, 'build.lock'), String(process.ppid));
    expect(lockBuild(folder)).toEqual({ heldBy: process.ppid });
  });
});

describe('when a build died', () => {
  it.each([
    ['its process is gone', '4194000'],
    ['its lock is empty', ''],
    ['its lock is rubbish', 'x'],
    ['its number is ours now', String(process.pid)],
  ])('takes its place: %s', (_why, content) => {
    writeFileSync(join(folder, 'build.lock'), content);
    expect(runningBuild(folder)).toBeNull();
    locked().release();
    expect(existsSync(join(folder, 'build.lock'))).toBe(false);
  });

  it('takes its place when its number went to another process long ago', () => {
    const path = join(folder, 'build.lock');
    writeFileSync(path, String(process.ppid));
    utimesSync(path, new Date(0), new Date(0));
    locked().release();
  });
});
