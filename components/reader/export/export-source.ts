import type { Article } from '../../article/article.ts';
import type { EmbeddedPicture, ExportSource, ExportVoice, ExportWords } from '../../citation/export/exported-post.ts';
import { inMarks } from '../../citation/quotation-marks.ts';
import { quotationOf } from '../../citation/quotation.ts';
import type { RichText } from '../../citation/rich-text.ts';
import { capitalised } from '../../citation/speaker-words.ts';
import type { PartialDate } from '../../citation/work.ts';
import type { LentWindow } from '../../dom/lent-window.ts';
import { plural, type Text } from '../../i18n/text.ts';
import type { Speaker, Utterance } from '../../speech/speech.ts';
import { shownDate } from '../article/dates.ts';
import type { Reading } from '../panels/panel.ts';
import { certaintyOf } from '../../speech/certainty.ts';
import type { CorrectedSpeech } from '../speakers/corrections.ts';
import { tallyOf } from '../speakers/tally.ts';
import { whereSaid } from '../speakers/where-said.ts';

/** How the interface speaks. */
interface Voice {
  readonly text: Text;
  readonly language: string;
}

/** What a file is made of, from what the reader shows: its voices as corrected, its citation as chosen. */
export function exportSource(
  { article, speech = NOTHING_SAID, voices, today }: Pick<Reading, 'article' | 'speech' | 'voices' | 'today'>,
  citation: RichText,
  pictures: ReadonlyMap<string, EmbeddedPicture>,
  voice: Voice,
  window: LentWindow,
): ExportSource {
  const named = tallyOf(speech).map(({ speaker }): ExportVoice => ({
    speaker: speaker?.id ?? null,
    initials: voices.get(speaker?.id ?? '')?.initials ?? '?',
    name: speaker === undefined ? voice.text('speakers_unattributed') : capitalised(fullName(speaker, voice.text)),
    said: speech.utterances
      .filter((utterance) => utterance.speaker === (speaker?.id ?? null))
      .map((utterance) => ({
        where: howSaid(utterance, article, voice.text),
        words: wordsOf(utterance, speech.speakers, article),
      })),
  }));
  return { article, speech, voices: named, words: wordsFor(article, today, voice), citation, pictures, window };
}

const NOTHING_SAID: CorrectedSpeech = { speakers: [], utterances: [], corrected: new Set() };

/** «Mariela Tzunún, subsecretaria de Planificación»; «Ministerio de Finanzas Públicas (MINFIN)». What follows only from the role is not claimed. */
function fullName({ name, role, organisation, organisationInferred, kind }: Speaker, text: Text): string {
  const printed = organisationInferred === true ? undefined : organisation;
  if (kind !== 'person' && printed !== undefined && printed !== name) return text('header_institution', name, printed);
  const parts = [name, role, role?.includes(printed ?? '') === true ? undefined : printed];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ');
}

/** The words in marks; what the post tells without marks as its whole sentence. */
function wordsOf(utterance: Utterance, speakers: readonly Speaker[], { blocks }: Article): string {
  // Whose words they are stands beside them here.
  const { text } = quotationOf(utterance, utterance.kind === 'indirect' ? [] : speakers, blocks);
  return utterance.kind === 'indirect' ? text : inMarks(text, { quotes: 'curly' });
}

function howSaid(utterance: Utterance, { blocks }: Article, text: Text): string {
  const where = whereSaid(utterance, blocks, text);
  return certaintyOf(utterance) === 'probable' ? text('export_probable', where) : where;
}

function wordsFor(article: Article, today: PartialDate, { text, language }: Voice): ExportWords {
  const { institution, author, section, publishedAt, modifiedAt, leftOut } = article;
  const publisher =
    institution?.acronym === undefined
      ? institution?.name
      : text('header_institution', institution.name, institution.acronym);
  const isModified = modifiedAt !== undefined && modifiedAt.slice(0, 10) !== publishedAt?.slice(0, 10);
  const { year, month = 1, day = 1 } = today;
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return {
    voices: text('panel_speakers'),
    saidBy: text('export_said'),
    documents: text('export_documents'),
    citation: text('print_citation'),
    picture: text('export_picture'),
    facts: [
      section,
      author,
      publisher,
      publishedAt === undefined ? text('reader_no_date') : text('reader_published', shownDate(publishedAt, language)),
      isModified ? text('reader_modified', shownDate(modifiedAt, language)) : undefined,
    ].filter((fact) => fact !== undefined),
    notes: [
      ...(leftOut.length === 0 ? [] : [plural(text, language, 'left_out_count', leftOut.length)]),
      text('export_made', shownDate(iso, language)),
    ],
    language,
  };
}
