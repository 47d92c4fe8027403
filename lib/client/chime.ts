/** The sound of new mail: two soft notes, made here, so that no file is fetched. */

/** Hertz: a fifth, the second note higher. */
const NOTES = [659.25, 987.77] as const;
/** Seconds from one note to the next, and how long one fades. */
const STEP = 0.12;
const FADE = 0.7;
const LOUDNESS = 0.08;

/** Milliseconds for which other tabs stay silent after one of them made the sound. */
const ONCE = 2_000;

let audio: AudioContext | null = null;

/** Heard where the browser lets a page sound, which is after the first click or key on it. */
export function chime(): void {
  audio ??= new AudioContext();
  const { currentTime, destination } = audio;
  NOTES.forEach((frequency, index) => {
    if (audio === null) return;
    const from = currentTime + index * STEP;
    const note = new OscillatorNode(audio, { frequency });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + FADE);
    note.connect(volume).connect(destination);
    note.start(from);
    note.stop(from + FADE);
  });
  // Not allowed yet: then this one is not heard, which the browser decides and nobody need be told.
  audio.resume().catch(() => {});
}

/** The same, by one tab where several are open. */
export function chimeOnce(): void {
  // Only pages that came by https, or from this computer, have locks.
  if (!('locks' in navigator)) {
    chime();
    return;
  }
  void navigator.locks.request('poplar-chime', { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    chime();
    await new Promise((resolve) => setTimeout(resolve, ONCE));
  });
}
