import { expect, test } from 'vitest';

import type { Atlas } from '../../src/map/atlas.ts';
import { Stage } from '../../src/map/stage.ts';
import type { MapPort, MapView } from '../../src/presenter/index.ts';

const port: MapPort = {
  view: () => ({ theme: 'dark', zones: [{ id: 'here' }] }) as unknown as MapView,
  subscribe: () => () => {},
  moment: () => null,
  subscribeMoment: () => () => {},
  send: () => {},
};

test('symbols are placed anew for another view and for another eye, and otherwise stay', () => {
  let stirs = 0;
  const stage = new Stage({} as Atlas, port, () => stirs++);
  const grows = (act: () => void): boolean => {
    const before = stage.layout;
    act();
    stage.watch();
    return stage.layout > before;
  };
  stage.watch();
  expect(grows(() => {})).toBe(false);
  expect(grows(() => stage.viewpoint.resize(800, 600))).toBe(true);
  expect(grows(() => stage.viewpoint.pan(40, 0))).toBe(true);
  expect(grows(() => (stage.dpr = 2))).toBe(true);
  expect(grows(() => {})).toBe(false);
  expect(grows(() => stage.refresh())).toBe(true);
  expect(grows(() => stage.outline('here'))).toBe(true);
  expect(grows(() => stage.rearrange())).toBe(true);
  expect(grows(() => {})).toBe(false);
  // a picture that changes asks for a frame
  expect(stirs).toBe(3);
});
