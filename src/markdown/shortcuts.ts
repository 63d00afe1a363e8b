import type { Text } from 'mdast';
import type { CompileContext, Extension as Compiler } from 'mdast-util-from-markdown';
import type { Code, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    plainLink: 'plainLink';
  }
}

// Nearly every bracket in a body opens a plain reference or a citation, and CommonMark's general
// rules for links take 20 microseconds for each. These two constructs read the plain forms in one
// go, and pass on whatever is not plain. The tree is the same with and without them.

const at = (character: string): number => character.charCodeAt(0);
const [opening, closing, roundOpening, roundClosing, colon, atSign] = [...'[]():@'].map(at);

/** What has no meaning in the words of a link, and ends no line. */
const isPlain = (code: Code): boolean =>
  code !== null && code >= 32 && !'[]*_\\`&<!'.includes(String.fromCharCode(code));

const isIn =
  (characters: RegExp) =>
  (code: Code): boolean =>
    code !== null && code >= 32 && characters.test(String.fromCharCode(code));
const isLetter = isIn(/[a-z]/);
const isOfId = isIn(/[a-z0-9-]/);
const isOfCitation = isIn(/[a-z0-9@; -]/);

/** Links cannot nest, so inside brackets that are open the general rules decide. */
const isInBrackets = ({ events }: TokenizeContext): boolean =>
  events.some(([, { type }]) => type === 'labelLink' || type === 'labelImage');

/** `[plain words](kind:id)`. */
function tokenizePlainLink(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const then =
    (expected: number | undefined, next: State): State =>
    (code) => {
      if (code !== expected) return nok(code);
      effects.consume(code);
      return next;
    };
  const many = (belongs: (code: Code) => boolean, next: State): State => {
    const more: State = (code) => {
      if (!belongs(code)) return next(code);
      effects.consume(code);
      return more;
    };
    return (code) => (belongs(code) ? more(code) : nok(code));
  };
  const end: State = (code) => {
    effects.exit('plainLink');
    return ok(code);
  };
  const address = many(isLetter, then(colon, many(isOfId, then(roundClosing, end))));
  const words = many(isPlain, then(closing, then(roundOpening, address)));
  return (code) => {
    if (isInBrackets(this)) return nok(code);
    effects.enter('plainLink');
    return then(opening, words)(code);
  };
}

/** `[@id; @id]`, as the plain text that it is to Markdown. */
function tokenizeCitation(effects: Effects, ok: State, nok: State): State {
  const inside: State = (code) => {
    if (code !== closing && !isOfCitation(code)) return nok(code);
    effects.consume(code);
    return code === closing ? after : inside;
  };
  const after: State = (code) => {
    if (code === roundOpening || code === opening || code === colon) return nok(code);
    effects.exit('data');
    return ok(code);
  };
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    return (first) => (first === atSign ? inside(first) : nok(first));
  };
}

/** The constructs, for micromark; `[` is character 91. */
export const shortcuts: Extension = {
  text: { 91: [{ tokenize: tokenizeCitation }, { tokenize: tokenizePlainLink }] },
};

/** A reference as the link that the general rules would make of it. It stands on one line. */
function enterPlainLink(this: CompileContext, token: Token): undefined {
  const written = this.sliceSerialize(token);
  const middle = written.lastIndexOf('](');
  const { line, column } = token.start;
  const position = { start: { line, column: column + 1 }, end: { line, column: column + middle } };
  const words: Text = { type: 'text', value: written.slice(1, middle), position };
  this.enter(
    { type: 'link', title: null, url: written.slice(middle + 2, -1), children: [words] },
    token,
  );
}

function exitPlainLink(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

/** What becomes of the constructs in a tree. */
export const shortcutsToTree: Compiler = {
  enter: { plainLink: enterPlainLink },
  exit: { plainLink: exitPlainLink },
};
