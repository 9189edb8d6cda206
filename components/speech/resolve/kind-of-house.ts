import { fold } from '../lexicon/fold.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

/** What nobody calls an organisation. */
const OF_THE_STATE =
  /^(?:gobierno|ministerio|secretaria|congreso|municipalidad|presidencia|vicepresidencia|ejecutivo|corte|policia|ejercito)$/;

/** An adjective's stem and how the houses of its kind begin, where that is not the stem itself. */
const HOUSES_OF: Readonly<Record<string, string>> = {
  polici: 'polici|pnc',
  edil: 'munici',
  munici: 'munici|alcald',
  academ: 'univers|usac',
  credit: 'banc',
};

/** «la Secretaría» fits a secretariat, «la institución policial» the police, «la institución» any of its gender or of none told. */
export function fits(entity: Entity, { head = '', gender, text }: Mention): boolean {
  const own = fold(entity.name).split(' ')[0] ?? '';
  if (
    /^(?:ministerio|secretaria|direccion|comision|consejo|corte|tribunal|municipalidad|universidad|embajada|procuraduria|contraloria|fiscalia|red|asociacion|fundacion|camara|agencia|empresa|ejecutivo)$/.test(
      head,
    )
  ) {
    return own === head;
  }
  if (head === 'comuna') return own === 'municipalidad' || own === 'alcaldia';
  if (head === 'agrupacion') return /^(?:grupo|asociacion|colectivo|frente|comite|red|movimiento)$/.test(own);
  if (head === 'casa') return /^(?:universidad|facultad|usac|escuela)$/.test(own);
  if (head === 'cartera') return own === 'ministerio';
  if (head === 'nosocomio' || head === 'centro') return /^(?:hospital|centro|sanatorio|clinica)$/.test(own);
  if (head === 'organizacion' && OF_THE_STATE.test(own)) return false;
  const kind = /^(?:institucion|entidad|ente) (polici|hospit|munici|edil|academ|univers|banc|credit)/.exec(
    fold(text),
  )?.[1];
  if (kind !== undefined) return new RegExp(`^(?:${HOUSES_OF[kind] ?? kind})`).test(own);
  return (
    /^(?:institucion|entidad|dependencia|oficina|organizacion|organismo|ente|instancia)$/.test(head) ||
    gender === undefined ||
    entity.gender === gender
  );
}
