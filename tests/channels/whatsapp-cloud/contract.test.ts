import { channelContract } from '../contract/channelContract.ts';
import { openRig } from './rig.ts';

channelContract('whatsapp-cloud', (door) => openRig(door));
