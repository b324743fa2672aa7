import { setParts, setSalutation } from "../edits/letter-edits";
import type { Letter } from "../letter";
import { salutationText } from "../salutation";

/**
 * A letter that greets in these words. Where the greeting is derived and comes to the same with other names, the names are
 * `renamed` and it stays derived; else it becomes one of the letter's own.
 */
export function regreet(letter: Letter, wanted: string, renamed: (text: string) => string): Letter {
  if (salutationText(letter) === wanted) return letter;
  const { recipient } = letter;
  const persons = recipient.persons.map((person) => ({
    ...person,
    title: renamed(person.title),
    firstName: renamed(person.firstName),
    lastName: renamed(person.lastName),
  }));
  const called = setParts(letter, { recipient: { ...recipient, persons, name: renamed(recipient.name) } });
  return salutationText(called) === wanted ? called : setSalutation(letter, wanted);
}
