const MOST_KEPT = 20_000;

/** Keeps what was made of a syllable: a few thousand of them make up all Vietnamese text. */
export function kept<Made>(make: (syllable: string) => Made): (syllable: string) => Made {
  const known = new Map<string, Made>();
  return (syllable) => {
    const found = known.get(syllable);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = make(syllable);
    known.set(syllable, made);
    return made;
  };
}

/** The same for what is made of an object: it is kept as long as the object is. */
export function keptFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
