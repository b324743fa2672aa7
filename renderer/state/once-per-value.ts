/**
 * The same function, remembering what it answered for each object: selectors run with every change of the state, also where
 * what they look at did not change.
 */
export function oncePerValue<Value extends object, Answer>(
  answerFor: (value: Value) => Answer,
): (value: Value) => Answer {
  const known = new WeakMap<Value, { readonly answer: Answer }>();
  return (value) => {
    const answered = known.get(value) ?? { answer: answerFor(value) };
    known.set(value, answered);
    return answered.answer;
  };
}
