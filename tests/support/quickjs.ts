import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const module = await newQuickJSWASMModuleFromVariant(variant);

/** QuickJS with a script loaded: an interpreter with a mathematical library of its own, and nothing of a browser. */
export function quickJs(script: string): (player: string, seed: string) => string[] {
  const context = module.newContext();
  const run = (code: string): unknown => {
    const value = context.unwrapResult(context.evalCode(code));
    return value.consume((handle) => context.dump(handle));
  };
  // XState reads console.log when it loads
  run('globalThis.console = { log() {}, warn() {}, error() {} }; 0');
  run(`${script}; 0`);
  return (player, seed) =>
    JSON.parse(
      run(`JSON.stringify(play(${JSON.stringify(player)}, ${JSON.stringify(seed)}))`) as string,
    ) as string[];
}
