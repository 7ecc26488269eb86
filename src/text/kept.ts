const MOST_KEPT = 20_000;

/** Keeps what was made of a syllable or a label: a few thousand of them make up all that is read. */
export function kept<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** The same for what is made of an object: it is kept as long as the object is. The rest must be the same for it each time. */
export function keptFor<Key extends object, Rest extends unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, Made>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key, ...rest);
    known.set(key, made);
    return made;
  };
}

/** The same for what is made of a question, which the next one replaces: only the last is kept. */
export function keptLast<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: { readonly key: Key; readonly made: Made } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}
