import { TIMES } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { headOf, type Item } from './item.ts';

export function isSetting(mention: Mention | undefined): boolean {
  return (
    mention?.definite === true &&
    (TIMES.has(mention.head ?? '') ||
      /^(?:vez|hora|epoca|tiempo|lugar|sitio|casa|forma|manera|modo|medida|caso|etapa|lugares|dias|anos|momentos|casos)$/.test(
        mention.head ?? '',
      ))
  );
}

/** «invitó a la feria que…»: the clause tells of the object; «explicó en la reunión que…» reports. */
export function namesObject(item: Item): boolean {
  return item.mention === undefined ? /^(?:de|con|por|para|contra|sobre)$/.test(item.folded) : item.folded === 'del';
}

/** «por medio de», «de manera clara», «con orgullo», «en entrevista con TGW»: how it was said, and no clause tells of that. */
export function isManner(items: readonly Item[], at: number): boolean {
  const [before, item, next] = items.slice(at - 1, at + 2);
  const noun = headOf(next);
  if (item?.folded === 'con' && next?.mention === undefined) return !noun.endsWith('s') || ABSTRACT.test(noun);
  if (item?.folded === 'con') return ABSTRACT.test(noun) || TALKS.test(headOf(before));
  if (item?.folded === 'por') return MEDIA.test(noun);
  return /^(?:medio|manera|forma|modo)$/.test(noun);
}

const MEDIA = /^(?:telefono|escrito|correo|radio|chat|mensaje|via|videollamada|medio)$/;

const ABSTRACT = /(?:[cs]ion|dad|tad|eza|encia|ura|asmo|gria|fasis|gullo|olor|umor|valor|ez)$/;

const TALKS = /^(?:entrevista|conversacion|dialogo|reunion|encuentro|platica)$/;

/** «lamentó un bombero que llevaba un megáfono», «se quejó Ana López, maestra que viaja a diario»: the clause tells of them. */
export function isSomebody({ definite, name, kind, text }: Mention): boolean {
  const isApposed = name !== undefined && text.includes(',') && !text.endsWith(name);
  return kind === 'person' && (isApposed || (!definite && name === undefined));
}

/** «mandó una carta que fue leída»: the clause tells of it. */
export function isSomePaper({ definite, name, kind }: Mention): boolean {
  return kind === 'document' && !definite && name === undefined;
}

export function isSingularThing(item: Item | undefined): boolean {
  // «dijo a la prensa que»: those who work there.
  return (
    item?.mention?.kind === 'thing' &&
    !item.mention.plural &&
    !/^(?:prensa|radio|cadena|agencia|medio|audiencia|concurrencia|asamblea|plenaria|plenario|mesa|grupo|poblacion|publico|comunidad|delegacion|personal|homolog[oa]|colega|par|contraparte|companer[oa])$/.test(
      item.mention.head ?? '',
    )
  );
}
