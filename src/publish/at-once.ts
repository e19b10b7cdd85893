/** Files under way at a time: enough to keep the disk busy while bodies are made. */
const AT_ONCE = 32;

/** Does something with each item, a number of them at a time; fails with the first that fails. */
export async function eachAtOnce<T>(
  items: Iterable<T>,
  act: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = Iterator.from(items);
  const worker = async () => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
