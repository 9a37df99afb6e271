/** Timing as ratios of CPU time: all contenders run in the same rounds, so that neither a slow machine nor a busy one favours anybody. */
export interface Contender {
  readonly name: string;
  /** Answers question number `index`; what it returns is kept, so that nothing is optimised away. */
  readonly ask: (index: number) => unknown;
}

export interface Result {
  readonly name: string;
  /** Median answers per second of CPU. */
  readonly perSecond: number;
  readonly rounds: readonly number[];
}

let kept: unknown;

/** Each round gives each contender about `milliseconds` of CPU, in turn. */
export function compete(contenders: readonly Contender[], rounds = 7, milliseconds = 120): Result[] {
  const speeds = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    contenders.forEach(({ ask }, which) => {
      const start = cpuSeconds();
      const end = process.hrtime.bigint() + BigInt(milliseconds) * 1_000_000n;
      let answers = 0;
      while (process.hrtime.bigint() < end) for (let burst = 0; burst < 64; burst += 1) kept = ask(answers++);
      // Round -1 warms up.
      if (round >= 0) speeds[which]?.push(answers / (cpuSeconds() - start));
    });
  }
  return contenders.map(({ name }, which) => ({ name, perSecond: median(speeds[which] ?? []), rounds: speeds[which] ?? [] }));
}

/** What this process has used, the collection of its garbage included. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Median, least and greatest of the ratios round by round. */
export function ratio(a: Result, b: Result): { median: number; min: number; max: number } {
  const ratios = a.rounds.map((speed, round) => speed / (b.rounds[round] ?? NaN));
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

export function show(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** Keeps the last answer reachable. */
export function lastAnswer(): unknown {
  return kept;
}
