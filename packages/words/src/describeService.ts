import type { Service } from '@tetap/feed';
import type { Speaks } from './messages.js';
import { money } from './numbers.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** The standard of a service in words: the six components that must be published (UU 25/2009, PermenPANRB 15/2014). */
export interface ServiceInWords {
  readonly name: Said;
  /** "Bisa dari rumah" */
  readonly from: string;
  readonly helped: string | undefined;
  readonly requirements: readonly Said[];
  readonly steps: readonly Said[];
  /** "Gratis", "Biaya: Rp10.000" */
  readonly fee: string | undefined;
  readonly feeNote: Said | undefined;
  /** "Selesai: 3 hari kerja" */
  readonly time: string | undefined;
  readonly outputs: readonly Said[];
}

/** Says what a service asks for and gives; `describePath` says how to get it. */
export function describeService({ name, flags, requirements, steps, fee, duration, outputs = [] }: Service, language: Speaks<'directory' | 'service'>): ServiceInWords {
  const { tag, formats, directory: { ways }, service: say } = language;
  return {
    name: textIn(name, tag),
    from: ways[flags.home],
    helped: flags.helped ? ways.helped : undefined,
    requirements: requirements.map((text) => textIn(text, tag)),
    steps: steps.map((text) => textIn(text, tag)),
    fee: fee === undefined ? undefined : fee.amount === 0 ? say.free : say.fee(money(fee.amount, language)),
    feeNote: fee?.note === undefined ? undefined : textIn(fee.note, tag),
    time: duration && say.time(formats.duration(duration.value, duration.unit)),
    outputs: outputs.map((text) => textIn(text, tag)),
  };
}
