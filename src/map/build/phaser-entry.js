/**
 * The part of Phaser that the map uses, for builds; see phaser-custom.ts. Anything not named here is
 * `undefined` at run time although the types know it: tests/map/phaser-entry.test.ts watches that.
 */
// The imports are circular inside Phaser: the renderer comes first, factories last.
import Renderer from 'phaser-src/renderer/index.js';
import EventEmitter from 'phaser-src/events/EventEmitter.js';
import Scene2D from 'phaser-src/cameras/2d/index.js';
import Core from 'phaser-src/core/index.js';
import Data from 'phaser-src/data/index.js';
import Game from 'phaser-src/core/Game.js';
import CONST from 'phaser-src/const.js';
import Scale from 'phaser-src/scale/index.js';
import Scene from 'phaser-src/scene/Scene.js';
import Scenes from 'phaser-src/scene/index.js';
import Textures from 'phaser-src/textures/index.js';
import DisplayList from 'phaser-src/gameobjects/DisplayList.js';
import UpdateList from 'phaser-src/gameobjects/UpdateList.js';
import GameObjectFactory from 'phaser-src/gameobjects/GameObjectFactory.js';
import GameObjectCreator from 'phaser-src/gameobjects/GameObjectCreator.js';
// oxlint-disable-next-line import/no-unassigned-import -- it registers its factory, no more
import 'phaser-src/gameobjects/image/ImageFactory.js';

export default {
  ...CONST,
  Cameras: { Scene2D },
  Core,
  Data,
  EventEmitter,
  Game,
  GameObjects: { DisplayList, UpdateList, GameObjectFactory, GameObjectCreator },
  Renderer,
  Scale,
  Scene,
  Scenes,
  Textures,
};
