/** The thread in which messages are read: one job after the other, as they come. */
import { parentPort } from 'node:worker_threads';
import { type Job, reply } from './job.ts';

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(reply(job));
});
