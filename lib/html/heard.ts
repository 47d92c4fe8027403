/**
 * Reads what the frame says. Checked like a stranger's: should anything of a message ever come to
 * run, these are all the words it has. By hand, as a library for it would be half of the reader.
 */
import {
  MAX_ELSEWHERE,
  MAX_FRAME_HEIGHT,
  MAX_HOST_LENGTH,
  MAX_LINK_LENGTH,
  MAX_REMOTE_IMAGES,
} from './limits.ts';
import type { FrameMessage } from './messages.ts';

type Check = (value: unknown) => boolean;

const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isLength: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= MAX_FRAME_HEIGHT;
const isBoolean: Check = (value) => typeof value === 'boolean';
const isShort =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const isOneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const isText = isShort(MAX_LINK_LENGTH);
const isKeyName = isShort(32);

const isRemote: Check = (value) =>
  isObject(value) &&
  isCount(value.trackers) &&
  Array.isArray(value.urls) &&
  value.urls.length <= MAX_REMOTE_IMAGES &&
  value.urls.every(isText);

const isHost = isShort(MAX_HOST_LENGTH);

const isElsewhere: Check = (value) =>
  Array.isArray(value) &&
  value.length <= MAX_ELSEWHERE &&
  value.every((link) => isObject(link) && isHost(link.named) && isHost(link.host));

/** The fields of each kind besides `kind` and `id`. */
const FIELDS: Record<FrameMessage['kind'], Readonly<Record<string, Check>>> = {
  shown: {
    design: isOneOf('written', 'designed', 'dark', 'darkened'),
    remote: isRemote,
    elsewhere: isElsewhere,
  },
  refused: { excess: isOneOf('octets', 'nodes', 'depth') },
  left: {},
  height: { height: isLength },
  link: { href: isText, text: isText },
  over: { href: (value) => value === null || isText(value), text: isText },
  jump: { top: isLength },
  key: {
    key: isKeyName,
    code: isKeyName,
    shiftKey: isBoolean,
    ctrlKey: isBoolean,
    altKey: isBoolean,
    metaKey: isBoolean,
    repeat: isBoolean,
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Null for whatever is none of the few things that a frame may say. */
export function readFrameMessage(value: unknown): FrameMessage | null {
  return isFrameMessage(value) ? value : null;
}

function isFrameMessage(value: unknown): value is FrameMessage {
  if (!isObject(value) || !Number.isSafeInteger(value.id)) return false;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return false;
  const fields = Object.entries(FIELDS[kind as FrameMessage['kind']]);
  return fields.every(([name, isRight]) => isRight(value[name]));
}
