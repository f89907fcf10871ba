import {
  type Answer,
  type FuturesClient,
  futuresClient,
  type Message,
} from '../../futures/index.ts';
import { startThread, type Thread } from './thread.ts';

/**
 * Starts the worker for futures. Where there can be none, where it does not come, or where it fails, the
 * client is off and says so; nothing else depends on it.
 */
export function startFutures(): FuturesClient {
  let thread: Thread<Message> | null = null;
  const client = futuresClient((message) => thread?.say(message));
  thread = startThread<Message, Answer>(client.receive, client.fail);
  return client;
}
