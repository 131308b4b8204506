import { type MemberClassesFragment, MembershipPolicyDocument } from '../../../graphql/graphql';
import { useAnswer } from '../../../lib/query';
import { useLanguage } from '../../../lib/words';
import { nameIn } from '../names';

export type MemberClass = MemberClassesFragment['classes'][number];

/** How a partnership has members, and the names of their classes. */
export function useMembershipPolicy(partnershipId: string) {
  const { language } = useLanguage();
  const asked = useAnswer(MembershipPolicyDocument, { partnershipId }, { freshFor: 600_000 });
  const policy = asked.data?.membershipPolicy;
  const classOf = (code: string): MemberClass | undefined => policy?.classes.find((one) => one.code === code);
  const className = (code: string): string => {
    const found = classOf(code);
    return found ? nameIn(found.names, language) : code;
  };
  return { asked, policy, classOf, className };
}
