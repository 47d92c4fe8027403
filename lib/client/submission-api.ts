/** The routes of where mail is handed in, typed. */
import { json, sending } from '@/lib/client/api';
import type {
  SubmissionChoice,
  SubmissionFound,
  SubmissionRequest,
} from '@/lib/contract/submission';

const PATH = '/api/submission';

export const submissionApi = {
  choice: () => json<SubmissionChoice>(PATH),
  find: () => json<SubmissionFound>(`${PATH}/search`, sending('POST', {})),
  choose: (body: SubmissionRequest) => json<SubmissionChoice>(PATH, sending('PUT', body)),
  forget: () => json<SubmissionChoice>(PATH, sending('DELETE', {})),
};
