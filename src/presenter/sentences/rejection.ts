import { type Rejection, type Run } from '../../engine/index.ts';
import { askWords, governmentName, holdWords, type Lexicon, reluctanceWords } from '../lexicon.ts';
import { number, sentence } from '../numbers.ts';
import { text, type TextArgs } from '../texts/text.ts';
import { stateWords } from './state.ts';

function argsOf(rejection: Rejection, words: Lexicon, phase: string): TextArgs {
  switch (rejection.code) {
    case 'not-planning':
      return { phase };
    case 'unknown':
      return { what: rejection.what, id: rejection.id };
    case 'not-your-group':
      return { group: words.group(rejection.group) };
    case 'already-there':
    case 'no-way':
    case 'not-a-zone-for-group':
      return { group: words.group(rejection.group), to: words.place(rejection.to) };
    case 'not-in-play':
    case 'wrong-family':
    case 'needs-place':
      return { entry: words.entry(rejection.clause) };
    case 'not-on-this-rung':
      return {
        entry: words.entry(rejection.clause),
        state: stateWords(words.family(rejection.clause), rejection.state),
      };
    case 'not-yet':
      return {
        entry: words.entry(rejection.clause),
        state: stateWords(words.family(rejection.clause), rejection.state),
        turn: words.turn(rejection.turn),
      };
    case 'held':
      return {
        entry: words.entry(rejection.clause),
        hold: holdWords(rejection),
        turn: words.turn(rejection.turn),
      };
    case 'wrong-place':
    case 'needs-group':
      return { entry: words.entry(rejection.clause), at: words.place(rejection.at) };
    case 'no-capital':
      return {
        government: governmentName(rejection.government),
        needs: number(rejection.needs, 1),
        has: number(rejection.has, 1),
      };
    case 'no-budget':
      return { government: governmentName(rejection.government) };
    case 'no-team':
      return {
        government: governmentName(rejection.government),
        ministry: text(`say.ministry.${rejection.ministry}`),
        free: rejection.free,
        needs: rejection.needs,
      };
    case 'partner-declines':
      return {
        partner: governmentName(rejection.partner),
        because: reluctanceWords(rejection.because),
      };
    case 'partner-asks':
      return {
        partner: governmentName(rejection.partner),
        ask: askWords(rejection.ask, words),
      };
    case 'wrong-gate':
    case 'already-placed':
    case 'not-placed':
      return { dialogue: words.entry(rejection.dialogue), entry: words.entry(rejection.clause) };
    case 'agenda-full':
    case 'no-session-coming':
    case 'session-already-coming':
      return { dialogue: words.entry(rejection.dialogue) };
    case 'summit-used':
      return {};
    case 'host-will-not-hear':
      return {
        host: words.host(rejection.host),
        answer: rejection.state,
        state: stateWords('host', rejection.state),
      };
    case 'carries-nothing':
      return { group: words.group(rejection.group) };
    case 'carries-that-already':
      return { group: words.group(rejection.group), good: text(`say.good.${rejection.good}`) };
    case 'not-your-decision':
      return { government: governmentName(rejection.government) };
    case 'so-already':
    case 'nothing-to-give':
      return { commodity: words.commodity(rejection.commodity) };
    case 'no-offer':
      return { state: rejection.state };
    case 'funded-already':
      return { project: words.project(rejection.project) };
    case 'no-money':
      return {
        government: governmentName(rejection.government),
        needs: number(rejection.needs),
        has: number(rejection.has),
      };
    case 'no-evidence':
      return { zone: words.zone(rejection.zone) };
  }
}

/** Why an order is refused, in a sentence. @param phase what the campaign is doing, in words */
export const rejectionWords = (rejection: Rejection, words: Lexicon, phase: string): string =>
  sentence(text(`say.refused.${rejection.code}`, argsOf(rejection, words, phase)));

/** What the campaign is doing, in words. */
export const phaseWords = (run: Run, state: string): string =>
  run.state.campaign[2] > 0 ? text('say.state.paused') : stateWords('campaign', state);
