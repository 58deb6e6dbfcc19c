/** Whether name servers of the world can be asked directly: many networks let nobody but their own resolver out. */
export interface Direct {
  /** Why it is of no use to ask another, in a sentence; undefined where it may be. */
  blocked(): string | undefined;
  note(place: string, outcome: { readonly kind: string; readonly failure?: string }): void;
}

/** Silent servers, and not one that ever answered, after which the network is believed to be closed. */
const enough = 4;

export function directness(): Direct {
  const silent = new Set<string>();
  let answered = false;
  return {
    blocked: () =>
      answered || silent.size < enough
        ? undefined
        : `name servers cannot be asked directly from here: none of ${silent.size} gave an answer`,
    note(place, { kind, failure }) {
      if (kind === 'failed' && (failure === 'timeout' || failure === 'network')) silent.add(place);
      else answered = true;
    },
  };
}
