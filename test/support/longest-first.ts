/** The order of test files: what is known to take long begins first, so that no long file is waited for alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than half a minute, longest first. */
const LONG = [
  'random-histories',
  'hostile-mail-in-app',
  'kill-dovecot',
  'sending-histories',
  'hostile-mail.test',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.includes(name));
  return place < 0 ? LONG.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((one, other) => rank(one) - rank(other));
  }
}
