package dev.hindsight.exports.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.contract.InputException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

  private static void check(String sql) {
    new QueryGuard(
            new Query(sql, "hindsight.yaml", "exports.deals.sql", new TreeMap<>(Map.of(0, 4))),
            SqlTokens.of(sql))
        .check();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      value = {
        "SELECT reflect('java.lang.System', 'exit', 1) → reflect(…) calls Java, which no query may",
        "SELECT REFLECT /* not seen? */ ('java.lang.Runtime') → reflect(…) calls Java, which no query may",
        "SELECT system.builtin.java_method('a', 'b') → java_method(…) calls Java, which no query may",
        "SELECT system.builtin.`try_reflect`('a', 'b') → try_reflect(…) calls Java, which no query may",
        "SELECT \"reflect\"('a', 'b') → reflect(…) calls Java, which no query may",
        "SELECT 'it''s' || reflect('a', 'b') → reflect(…) calls Java, which no query may",
        "SELECT r'\\' || reflect('a', 'b') → reflect(…) calls Java, which no query may",
        "SELECT '\\'' || reflect('a', 'b') → reflect(…) calls Java, which no query may",
        "SELECT IDENTIFIER('refl' || 'ect')('a', 'b') → IDENTIFIER(…) hides what is named; write the name itself",
        "SELECT * FROM IDENTIFIER ('csv.`/etc/passwd`') → IDENTIFIER(…) hides what is named; write the name itself",
        "SELECT /*+ a('*/') */ reflect('a', ' ') → reflect(…) calls Java, which no query may",
        "SELECT /* a /*+ b */ reflect('a', 'b') -- */ → reflect(…) calls Java, which no query may",
        "SELECT reflect\u00A0('a', 'b') → reflect(…) calls Java, which no query may",
        "SELECT TRANSFORM(a) USING 'rm -rf' AS b FROM t → USING with a text starts another program, which no query may",
        "FROM t MAP a USING 'cat' → USING with a text starts another program, which no query may",
        "FROM t REDUCE a /**/ using /**/ r'cat' → USING with a text starts another program, which no query may",
        "SELECT 1; DROP TABLE t → a table is made by one query; take out the semicolon",
        "SELECT 1) UNION ALL SELECT * FROM (SELECT 2 → this bracket closes none",
        "SELECT (1 → a bracket is not closed",
        "SELECT ')' FROM (t → a bracket is not closed",
        "SELECT 1 /* and on → what begins here with /* has no end",
        "SELECT 1 /* /* */ and on → what begins here with /* has no end",
        "SELECT 'and on → what begins here with ' has no end",
        "SELECT `and on → what begins here with ` has no end",
        "SELECT $$it's$$ → $ means nothing here; a text stands in single quotes",
        "SELECT uuid() → uuid(…) gives something else on every run, so the same exports would give another report",
        "SELECT Rand(7) → rand(…) gives something else on every run, so the same exports would give another report",
        "SELECT now() → now(…) is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "SELECT current_date → current_date is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'; a column of this name stands in back quotes",
        "SELECT unix_timestamp() → unix_timestamp() is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "SELECT DATE 'Today' → 'Today' as a date is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "SELECT CAST('now' AS TIMESTAMP) → 'now' as a date is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "SELECT to_date('yesterday') → 'yesterday' as a date is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "SELECT 'tomorrow UTC'::timestamp → 'tomorrow UTC' as a date is another one on every run, so the same exports would give another report; write the day, such as DATE '2025-06-30'",
        "SELECT monotonically_increasing_id() FROM t → monotonically_increasing_id(…) depends on how Spark divides the work; to tell rows apart there are _file and _line",
        "SELECT current_user() → current_user(…) is another one on every machine",
        "SELECT * FROM t TABLESAMPLE (10 ROWS) → tablesample(…) takes other rows on every run",
        "SELECT from_protobuf(a, 'M', '/x.desc') FROM t → from_protobuf(…) reads a file by its path; name a source",
        "SELECT last(a) FROM t GROUP BY b → last(…) takes whichever row comes first, which may be another one on every run; write min_by(value, order) or max_by(value, order), or order the rows: … OVER (PARTITION BY … ORDER BY _file, _line)"
      })
  void isRefused(String sql, String why) {
    assertThatThrownBy(() -> check(sql))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot run the query in hindsight.yaml:4 (exports.deals.sql, line 1 of it): "
                + why
                + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'reflect(' AS a, \"reflect\", `java_method`, try_reflect FROM t",
        "SELECT a -- reflect(\nFROM t /* rand( /* now( */ ; */ WHERE b = 'x;y' -- )",
        "SELECT transform(split(a, ';'), x -> trim(x)) FROM t JOIN u USING (id)",
        "SELECT map(a, b), reduce(c, 0, (x, y) -> x + y), identifier, using FROM t",
        "SELECT `current_date`, \"current_user\", user, version, now, first, last FROM t",
        "SELECT unix_timestamp(a), 'it''s (', r'\\', '\\')' FROM t",
        "SELECT last_value(a) IGNORE NULLS OVER (ORDER BY _line), first(trim(b)) OVER w FROM t WINDOW w AS (ORDER BY c)",
        "SELECT last(a) FILTER (WHERE a > (1)) OVER (ORDER BY _line) FROM t",
        "SELECT CASE lane WHEN 'Now' THEN 'Today' END AS date, 'now' AS date, /*+ hint(t) */ 1 FROM t"
      })
  void wordsMayStandInTextsCommentsAndAsColumns(String sql) {
    assertThatCode(() -> check(sql)).doesNotThrowAnyException();
  }

  @Test
  void longTextsAndCommentsNeedNoDeepStack() {
    String much = "a".repeat(100_000);
    assertThatCode(() -> check("SELECT '" + much + "', \"" + much + "\", `" + much + "` --" + much))
        .doesNotThrowAnyException();
  }

  @Test
  void commentThatGoesOnBehindABackslashHidesNoBracket() {
    assertThatThrownBy(() -> check("SELECT 1 -- \\\n (\n) UNION SELECT * FROM (SELECT 2"))
        .hasMessageContaining("this bracket closes none");
  }
}
