/** Python's own `email`, which shares no line with any parser of ours: reads many messages in one run. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const READ = `
import base64, email, email.policy, hashlib, json, sys

def body(message, kind):
    part = message.get_body((kind,))
    return None if part is None else part.get_content()

def files(message):
    found = []
    for part in message.walk():
        if part.get_filename() is None:
            continue
        octets = part.get_payload(decode=True)
        if octets is None:
            octets = part.get_payload(0).as_bytes()
        found.append({
            'filename': part.get_filename(),
            'disposition': part.get_content_disposition(),
            'type': part.get_content_type(),
            'contentId': part.get('Content-ID'),
            'sha256': hashlib.sha256(octets).hexdigest(),
        })
    return found

def read(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    to = [[one.display_name, one.addr_spec] for one in message['to'].addresses]
    return {
        'subject': message['subject'],
        'to': to,
        'fields': message.keys(),
        'text': body(message, 'plain'),
        'html': body(message, 'html'),
        'files': files(message),
        'defects': [type(one).__name__ for part in message.walk() for one in part.defects],
    }

print(json.dumps([read(base64.b64decode(line)) for line in sys.stdin]))
`;

const Read = z.object({
  subject: z.string(),
  to: z.array(z.tuple([z.string(), z.string()])),
  fields: z.array(z.string()),
  text: z.string().nullable(),
  html: z.string().nullable(),
  files: z.array(
    z.object({
      filename: z.string(),
      disposition: z.string().nullable(),
      type: z.string(),
      contentId: z.string().nullable(),
      sha256: z.string(),
    }),
  ),
  defects: z.array(z.string()),
});

/** What Python reads in a message. */
export type PythonRead = z.infer<typeof Read>;

/** @throws Error that names python3 where it is missing */
export function readByPython(messages: readonly Buffer[]): PythonRead[] {
  const input = messages.map((octets) => `${octets.toString('base64')}\n`).join('');
  const { error, status, stderr, stdout } = spawnSync('python3', ['-c', READ], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1_048_576,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new Error('python3 is missing: apt-get install -y python3');
  if (status !== 0) throw new Error(`python3 failed: ${stderr || error?.message}`);
  return z.array(Read).parse(JSON.parse(stdout));
}
