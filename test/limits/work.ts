/** Works so many milliseconds: many more than tests wait for. */
export function work(milliseconds = 20_000): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Works that long when it is called for the first time. */
export function workOnce(milliseconds?: number): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work(milliseconds);
  };
}
