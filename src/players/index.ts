/** Players that are not people: for balance, demonstrations and the government nobody plays. */
export { balance, spreadOf, type Standing } from './balance.ts';
export { draftAs, type Player, playerOrders, PLAYERS, playersOf, playOut } from './players.ts';
