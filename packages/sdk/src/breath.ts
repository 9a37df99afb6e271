/** A turn for the page amid long work: input, drawing, other scripts. Not `setTimeout`, which waits 4 ms from the fifth on. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
