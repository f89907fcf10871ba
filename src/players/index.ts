/** Players that are not people: for balance, demonstrations and the government nobody plays. */
export { draftAs, type Player, playerOrders, PLAYERS, playersOf, playOut } from './players.ts';
