declare module 'virtual:models' {
  const models: readonly import('../library/prose.ts').ModelSection[];
  export default models;
}
