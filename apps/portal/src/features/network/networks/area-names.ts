import { TherapyAreaNamesDocument } from '../../../graphql/graphql';
import { useAnswer } from '../../../lib/query';
import { useLanguage } from '../../../lib/words';

/** The name of a therapy area in the language that is shown; its code until the names are here. */
export function useAreaName(): (code: string) => string {
  const { language } = useLanguage();
  const { data } = useAnswer(TherapyAreaNamesDocument, {}, { freshFor: Infinity });
  return (code) => {
    const names = data?.therapyAreas.find((area) => area.code === code)?.names;
    return names?.[language === 'pseudo' ? 'en' : language] ?? names?.en ?? code;
  };
}
