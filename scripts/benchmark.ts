import { ConfigError, faultText } from '../src/domain/fault.ts';
import { exitOnFault } from '../src/exit-on-fault.ts';

/** What can be measured, loaded only when asked for: the Telegram benchmarks need nothing of the search ones. */
const BENCHMARKS: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  retrieval: () => import('../src/benchmarks/retrieval.ts'),
  tuning: () => import('../src/benchmarks/tuning.ts'),
  speed: () => import('../src/benchmarks/speed.ts'),
  telegram: () => import('../src/benchmarks/telegram.ts'),
  soak: () => import('../src/benchmarks/soak.ts'),
  fuzz: () => import('../src/benchmarks/fuzz.ts'),
};

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const load = BENCHMARKS[name];
  if (load === undefined) {
    throw new ConfigError(
      faultText(
        'Chưa chọn phép đo.',
        `There is no benchmark "${name}"; there are ${Object.keys(BENCHMARKS).join(', ')}.`,
        'npm run benchmark -- speed',
      ),
    );
  }
  const benchmark = await load();
  await benchmark.run(args);
}

await exitOnFault(() => main(process.argv.slice(2)));
