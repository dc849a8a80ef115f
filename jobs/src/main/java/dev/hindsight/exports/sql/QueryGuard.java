package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.sql.SqlTokens.Kind;
import dev.hindsight.exports.sql.SqlTokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses what no table needs and accidents are made of: more than one query, calls of Java, other
 * programs, and what would give the same exports another report on another run. It is no sandbox.
 */
final class QueryGuard {

  private static final Map<String, String> REFUSED = new HashMap<>();

  static {
    refuse("calls Java, which no query may", "reflect", "java_method", "try_reflect");
    refuse("reads a file by its path; name a source", "from_protobuf", "to_protobuf");
    refuse(
        "gives something else on every run, so the same exports would give another report",
        "rand random randn randstr uniform uuid shuffle".split(" "));
    refuse(
        "depends on how Spark divides the work; to tell rows apart there are _file and _line",
        "monotonically_increasing_id",
        "spark_partition_id",
        "input_file_name",
        "input_file_block_start",
        "input_file_block_length");
    refuse(
        "is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "now curdate current_date current_timestamp current_time localtimestamp".split(" "));
    refuse("takes other rows on every run", "tablesample");
    refuse("is another one on every machine", "user current_user session_user version".split(" "));
  }

  /** What stands for the same without brackets. */
  private static final Set<String> WITHOUT_BRACKETS =
      Set.of(
          "current_date",
          "current_timestamp",
          "current_time",
          "localtimestamp",
          "current_user",
          "session_user");

  /** Of several rows they take whichever comes first, unless a window orders them. */
  private static final Set<String> ORDERED =
      Set.of("first", "last", "any_value", "first_value", "last_value");

  /** What reads or names a date or a moment. */
  private static final Set<String> DATES =
      Set.of(
          "date",
          "timestamp",
          "timestamp_ntz",
          "timestamp_ltz",
          "to_date",
          "to_timestamp",
          "to_timestamp_ntz",
          "to_timestamp_ltz");

  /** Texts that Spark takes for the day or the moment of the run, where it wants one. */
  private static final Pattern MOVING =
      Pattern.compile("(?is)[r']+\\s*(now|today|tomorrow|yesterday)\\b.*");

  private static final Token NOTHING = new Token(Kind.SIGN, "", 0);

  private final Query query;
  private final List<Token> tokens;

  /**
   * A guard of a query.
   *
   * @param tokens the parts of its text
   */
  QueryGuard(Query query, SqlTokens tokens) {
    this.query = query;
    this.tokens = tokens.all();
  }

  private static void refuse(String why, String... functions) {
    for (String function : functions) {
      REFUSED.put(function, why);
    }
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
    for (int i = 0; i < tokens.size(); i++) {
      checkSign(tokens.get(i));
      checkWord(i);
    }
    checkBrackets();
  }

  private void checkSign(Token token) {
    if (token.kind() == Kind.UNENDED) {
      throw refused(token, "what begins here with " + token.text() + " has no end");
    }
    if (token.is(";")) {
      throw refused(token, "a table is made by one query; take out the semicolon");
    }
    if (token.is("$")) {
      throw refused(token, "$ means nothing here; a text stands in single quotes");
    }
  }

  /** So that it cannot leave the brackets that are put around it. */
  private void checkBrackets() {
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth < 0) {
        throw refused(token, "this bracket closes none");
      }
    }
    if (depth > 0) {
      throw refused(tokens.get(tokens.size() - 1), "a bracket is not closed");
    }
  }

  private void checkWord(int place) {
    Token token = tokens.get(place);
    Token next = at(place + 1);
    if (token.isName() && next.is("(")) {
      checkCall(place);
    } else if (token.kind() == Kind.WORD && WITHOUT_BRACKETS.contains(token.name())) {
      throw refused(
          token,
          token.name()
              + " "
              + REFUSED.get(token.name())
              + "; a column of this name stands in back quotes");
    } else if (isMovingDate(place)) {
      throw refused(token, token.text() + " as a date " + REFUSED.get("now"));
    } else if (token.isWord("using") && next.kind() == Kind.TEXT) {
      throw refused(token, "USING with a text starts another program, which no query may");
    }
  }

  private boolean isMovingDate(int place) {
    Token before = at(place - 1);
    Token next = at(place + 1);
    return at(place).kind() == Kind.TEXT
        && MOVING.matcher(at(place).text()).matches()
        && (isDate(before)
            || (before.is("(")
                && (isDate(at(place - 2)) || (next.isWord("as") && isDate(at(place + 2)))))
            || (next.is(":") && isDate(at(place + 3))));
  }

  private static boolean isDate(Token token) {
    return token.isName() && DATES.contains(token.name());
  }

  private void checkCall(int place) {
    Token token = tokens.get(place);
    String function = token.name();
    if (REFUSED.containsKey(function)) {
      throw refused(token, function + "(…) " + REFUSED.get(function));
    }
    if (token.isWord("identifier")) {
      throw refused(token, "IDENTIFIER(…) hides what is named; write the name itself");
    }
    if (function.equals("unix_timestamp") && at(place + 2).is(")")) {
      throw refused(token, "unix_timestamp() " + REFUSED.get("now"));
    }
    if (ORDERED.contains(function) && !isOverWindow(place + 1)) {
      throw refused(
          token,
          function
              + "(…) takes whichever row comes first, which may be another one on every run; write min_by(value, order) or max_by(value, order), or order the rows: … OVER (PARTITION BY … ORDER BY _file, _line)");
    }
  }

  /** Whether the brackets that open at a place are those of a function over a window. */
  private boolean isOverWindow(int open) {
    int depth = 0;
    int place = open;
    do {
      depth += at(place).is("(") ? 1 : at(place).is(")") ? -1 : 0;
      place++;
    } while (depth > 0 && place < tokens.size());
    if (at(place).isWord("filter")) {
      return isOverWindow(place + 1);
    }
    boolean aboutNulls = at(place).isWord("ignore") || at(place).isWord("respect");
    return at(aboutNulls ? place + 2 : place).isWord("over");
  }

  private Token at(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place) : NOTHING;
  }

  private InputException refused(Token at, String problem) {
    return new QueryErrors(query).at(at.position(), problem);
  }
}
