import { describe } from 'vitest';
import { acceptContract } from './accept.ts';
import { claimContract } from './claim.ts';
import { commitContract } from './commit.ts';
import { conversationContract } from './conversation.ts';
import type { Ground } from './kit.ts';
import { liveContract } from './live.ts';
import { mediaContract } from './media.ts';
import { queueContract } from './queue.ts';
import { recordsContract } from './records.ts';
import { settleContract } from './settle.ts';
import { undeliveredContract } from './undelivered.ts';

/** What every database must hold. `ground` is called once per test. */
export function storeContract(name: string, ground: () => Ground): void {
  describe(`the store on ${name}`, () => {
    acceptContract(ground);
    commitContract(ground);
    claimContract(ground);
    settleContract(ground);
    undeliveredContract(ground);
    queueContract(ground);
    conversationContract(ground);
    mediaContract(ground);
    recordsContract(ground);
    liveContract(ground);
  });
}
