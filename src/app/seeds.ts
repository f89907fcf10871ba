const WORDS = [
  'amber', 'anchor', 'banyan', 'beacon', 'cedar', 'coral', 'current', 'delta', 'dhow', 'dugong',
  'ebb', 'egret', 'fathom', 'ferry', 'gale', 'gannet', 'harbour', 'heron', 'island', 'ivory',
  'jetty', 'juniper', 'kelp', 'kingfisher', 'lagoon', 'lantern', 'mangrove', 'monsoon', 'myna',
  'neap', 'nutmeg', 'otter', 'oyster', 'pearl', 'plover', 'quay', 'quill', 'reef', 'rudder',
  'saffron', 'shoal', 'spindrift', 'teak', 'tern', 'turtle', 'umber', 'venture', 'wharf', 'willow',
  'yarrow',
]; // prettier-ignore

/** A seed that can be read aloud across a classroom: "lagoon-417". */
export function randomSeed(): string {
  const [word, number] = crypto.getRandomValues(new Uint32Array(2));
  return `${WORDS[word % WORDS.length]}-${100 + (number % 900)}`;
}
