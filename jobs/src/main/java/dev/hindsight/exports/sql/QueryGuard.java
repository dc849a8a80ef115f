package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.sql.SqlTokens.Kind;
import dev.hindsight.exports.sql.SqlTokens.Token;
import java.util.List;
import java.util.Set;

/**
 * Refuses what no table needs and accidents are made of: more than one statement, calls of Java,
 * other programs. It is no sandbox.
 */
final class QueryGuard {

  private static final Set<String> CALLS_OF_JAVA = Set.of("reflect", "java_method", "try_reflect");

  private final Query query;
  private final List<Token> tokens;

  QueryGuard(Query query) {
    this.query = query;
    this.tokens = SqlTokens.of(query.text()).all();
  }

  /**
   * Looks through the query.
   *
   * @throws InputException where it has something that is refused
   */
  void check() {
    if (tokens.isEmpty()) {
      throw new QueryErrors(query).at(0, "there is no query, only comments");
    }
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.UNENDED) {
        throw refused(token, "what begins here with " + token.text() + " has no end");
      }
      if (token.is(";")) {
        throw refused(token, "a table is made by one query; take out the semicolon");
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth < 0) {
        throw refused(token, "this bracket closes none");
      }
      checkCall(i);
    }
    if (depth > 0) {
      throw refused(tokens.get(tokens.size() - 1), "a bracket is not closed");
    }
  }

  private void checkCall(int place) {
    Token token = tokens.get(place);
    Token next = place + 1 < tokens.size() ? tokens.get(place + 1) : null;
    boolean called = token.isName() && next != null && next.is("(");
    if (called && CALLS_OF_JAVA.contains(token.name())) {
      throw refused(token, token.name() + "(…) calls Java, which no query may");
    }
    if (called && token.isWord("identifier")) {
      throw refused(token, "IDENTIFIER(…) hides what is named; write the name itself");
    }
    if (token.isWord("using") && next != null && next.kind() == Kind.TEXT) {
      throw refused(token, "USING with a text starts another program, which no query may");
    }
  }

  private InputException refused(Token at, String problem) {
    return new QueryErrors(query).at(at.position(), problem);
  }
}
