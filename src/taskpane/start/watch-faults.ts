/** Brings faults that nothing else caught to the one handler: they are shown, never only logged. */
export function watchFaults(target: Pick<Window, 'addEventListener'>, report: (error: unknown) => void): void {
  target.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  target.addEventListener('error', ({ error }) => {
    // Faults of other scripts come without their error, and a resize observer that needs another round is none.
    if (error instanceof Error) report(error);
  });
}
