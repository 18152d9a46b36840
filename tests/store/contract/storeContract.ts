import { describe } from 'vitest';
import { acceptContract } from './accept.ts';
import { claimContract } from './claim.ts';
import { commitContract } from './commit.ts';
import { conversationContract } from './conversation.ts';
import type { Ground } from './kit.ts';
import { liveContract } from './live.ts';
import { queueContract } from './queue.ts';
import { settleContract } from './settle.ts';

/** What every database must hold. `ground` is called once per test; properties are drawn at most `runs` times. */
export function storeContract(name: string, ground: () => Ground, runs = 40): void {
  describe(`the store on ${name}`, () => {
    acceptContract(ground);
    commitContract(ground, runs);
    claimContract(ground);
    settleContract(ground);
    queueContract(ground);
    conversationContract(ground, runs);
    liveContract(ground, runs);
  });
}
