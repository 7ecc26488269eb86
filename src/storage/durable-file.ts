import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that it is whole or absent, also after a power cut: beside its place, flushed, then renamed.
 * @throws the system's error, for example ENOSPC; nothing is left behind then.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const draft = `${path}.tmp`;
  try {
    const file = openSync(draft, 'w');
    try {
      for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Makes renames and removals in a folder last; a system that cannot flush folders (Windows) keeps them anyway. */
export function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every file system opens a folder.
  }
}

export function flushFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  flushFolder(dirname(path));
}

/** The system's code of an error ("ENOSPC"), or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
