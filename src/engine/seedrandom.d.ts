declare module 'seedrandom/lib/alea.js' {
  interface Alea {
    (): number;
    int32(): number;
  }
  export default function alea(seed: string): Alea;
}
