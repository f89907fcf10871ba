import Phaser from 'phaser';
import type { MapHandle, MapPort } from '../presenter/index.ts';
import { loadAtlas } from './atlas.ts';
import { loadFonts } from './fonts.ts';
import { Pace } from './pace.ts';
import { project } from './projection.ts';
import { CameraScene } from './scenes/camera-scene.ts';
import { EventsScene } from './scenes/events-scene.ts';
import { GroundScene } from './scenes/ground-scene.ts';
import { GroupsScene } from './scenes/groups-scene.ts';
import { HelpScene } from './scenes/help-scene.ts';
import { IncidentsScene } from './scenes/incidents-scene.ts';
import { NamesScene } from './scenes/names-scene.ts';
import { PortsScene } from './scenes/ports-scene.ts';
import { ReachScene } from './scenes/reach-scene.ts';
import { ReliefScene } from './scenes/relief-scene.ts';
import { SpotScene } from './scenes/spot-scene.ts';
import { SupplyScene } from './scenes/supply-scene.ts';
import { ZonesScene } from './scenes/zones-scene.ts';
import { Stage } from './stage.ts';

/**
 * Draws the map into an element and keeps it in step with the port until `destroy`. The map is an
 * illustration: it is hidden from assistive technology, and all it can do the panels can do too.
 */
export function createMap(element: HTMLElement, port: MapPort): MapHandle {
  const holder = document.createElement('div');
  holder.setAttribute('aria-hidden', 'true');
  holder.style.cssText = 'position:absolute;inset:0;overflow:hidden;user-select:none';
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
  element.append(holder);

  let running: Running | undefined;
  let destroyed = false;
  const ready = Promise.all([loadAtlas(), loadFonts()]).then(async ([atlas]) => {
    if (destroyed) return;
    running = run(holder, new Pace(), atlas, port);
    await running.ready;
  });
  // Painting takes some frames: half a picture is not shown.
  holder.style.visibility = 'hidden';
  ready.then(
    () => (holder.style.visibility = ''),
    () => undefined,
  );
  const later = (act: (map: Running) => void) => void ready.then(() => running && act(running));

  return {
    ready,
    destroy() {
      destroyed = true;
      running?.destroy();
      holder.remove();
    },
    select: (zone) =>
      later(({ stage, camera }) => {
        stage.outline(zone);
        if (zone !== null) camera.reveal(zone);
      }),
    panTo: (lon, lat) => later(({ camera }) => camera.fly(project(lon, lat))),
    zoomBy: (factor) =>
      later(({ stage, camera }) => camera.fly({ scale: stage.viewpoint.scale * factor })),
    fit: () => later(({ camera }) => camera.fit()),
    look: (eye) => later(({ camera }) => camera.fly(eye, true)),
    screen: (lon, lat) => running?.stage.viewpoint.toScreen(project(lon, lat)) ?? { x: 0, y: 0 },
  };
}

interface Running {
  stage: Stage;
  camera: CameraScene;
  ready: Promise<void>;
  destroy(): void;
}

function run(
  holder: HTMLElement,
  pace: Pace,
  atlas: Awaited<ReturnType<typeof loadAtlas>>,
  port: MapPort,
): Running {
  const stage = new Stage(atlas, port, pace.stir);
  const camera = new CameraScene('camera', stage);
  const size = () => {
    stage.dpr = window.devicePixelRatio || 1;
    stage.viewpoint.resize(holder.clientWidth, holder.clientHeight);
    const pixels = (css: number) => Math.max(1, Math.round(css * stage.dpr));
    return [pixels(holder.clientWidth), pixels(holder.clientHeight)] as const;
  };
  const [width, height] = size();
  camera.fit(true);
  const ground = new GroundScene('ground', stage);
  const names = new NamesScene('names', stage);
  const scenes = [
    camera,
    ground,
    new ZonesScene('zones', stage),
    new ReliefScene('relief', stage),
    new SupplyScene('supply', stage),
    new PortsScene('ports', stage),
    new ReachScene('reach', stage),
    new GroupsScene('groups', stage),
    new EventsScene('events', stage),
    new IncidentsScene('incidents', stage),
    new HelpScene('help', stage),
    new SpotScene('spot', stage),
    names,
  ];
  const game = new Phaser.Game({
    type: Phaser.AUTO,
    parent: holder,
    width,
    height,
    banner: false,
    audio: { noAudio: true },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / stage.dpr },
    render: { antialias: true },
    // Gestures are read from the canvas itself; Phaser must never eat keys meant for the page.
    input: { keyboard: false, gamepad: false, mouse: false, touch: false },
    scene: scenes,
  });
  // Phaser updates scenes from the top down, so that names would be placed before the symbols move.
  game.events.on('step', (_time: number, delta: number) => {
    stage.tick();
    for (const scene of scenes) scene.advance(delta);
  });
  const ready = pace.drive(game, () => ground.painted && names.written);
  const fill = () => {
    const before = stage.dpr;
    const [w, h] = size();
    if (stage.dpr !== before) stage.refresh();
    // Before the boot there is no canvas; the boot itself calls again.
    if (!game.isBooted) return;
    if (w !== game.scale.width || h !== game.scale.height) {
      game.scale.resize(w, h);
      // Second, although the zoom may be the same: only this sets the size of the canvas in CSS.
      game.scale.setZoom(1 / stage.dpr);
    }
    camera.refit();
    stage.stir();
  };
  const observer = new ResizeObserver(fill);
  observer.observe(holder);
  game.events.once('ready', fill);
  const unsubscribe = port.subscribe(() => stage.refresh());
  const unsubscribeMoment = port.subscribeMoment(stage.stir);
  return {
    stage,
    camera,
    ready,
    destroy() {
      unsubscribe();
      unsubscribeMoment();
      observer.disconnect();
      pace.stop();
      game.destroy(true);
      // The game ends in its next frame, and a sleeping one has none.
      game.loop.wake();
      delete document.documentElement.dataset.map;
    },
  };
}
