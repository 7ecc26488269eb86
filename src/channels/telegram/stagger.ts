/**
 * Lets one caller go on in each turn of the event loop, in order of calling. Answers are computed without a break; one
 * after another they would keep everything else waiting: answers that are ready, new questions, "typing".
 */
export function createStagger(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(
      () =>
        new Promise<void>((resolve) => {
          setImmediate(resolve);
        }),
    );
    return last;
  };
}
