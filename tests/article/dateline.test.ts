import { expect, test } from 'vitest';
import { datelineOf } from '../../components/article/metadata/dateline.ts';

test.each([
  ['Guatemala, 20 de febrero de 2026. Utilizar', 'Guatemala', '2026-02-20'],
  ['Guatemala, enero de 2024. “Como', 'Guatemala', '2024-01'],
  ['Guatemala 21 de junio de 2023. El', 'Guatemala', '2023-06-21'],
  ['Guatemala 2 de octubre del 2025. Con', 'Guatemala', '2025-10-02'],
  ['Guatemala, 5 julio de 2024. La', 'Guatemala', '2024-07-05'],
  ['Ginebra, Suiza, 17 de octubre de 2018. El', 'Ginebra, Suiza', '2018-10-17'],
  ['San José La Máquina, Suchitepéquez, 17 de julio de 2025.- El', 'San José La Máquina, Suchitepéquez', '2025-07-17'],
  ['Ciudad de Guatemala, 21 feb (AGN).- El', 'Ciudad de Guatemala', undefined],
  ['Guatemala, 15 de octubre. – El', 'Guatemala', undefined],
])('%s', (text, place, date) => {
  const dateline = datelineOf(text);
  expect(dateline?.place).toBe(place);
  expect(dateline?.date).toBe(date);
  expect(text.startsWith(dateline?.text ?? '?')).toBe(true);
});

test.each([
  'El presidente llegó. Dijo',
  'En enero de 2024, la Secretaría',
  'Durante 2025. Se',
  'La Ley 5 de mayo, dijo',
])('no dateline: %s', (text) => {
  expect(datelineOf(text)).toBeUndefined();
});
