package dev.hindsight.plain;

import dev.hindsight.findings.Review.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words in which a review page claims something. */
public final class Claims {

  public static final Predicate<String> OF_ANSWERS =
      anyOf("is associated with more wins", "is associated with fewer wins");

  public static final Predicate<String> OF_DISPLACEMENTS =
      anyOf(
          "left beyond what like customers would have lost",
          "displaced items do not go with more churn",
          "once something that they waited for was pushed out.");

  public static final Predicate<String> OF_TACTICS =
      anyOf(
          "than like requests get without it",
          "than came.",
          "Those deals win more",
          "Those deals win less");

  /** An amount is claimed where its sentence does not say that it is unclear. */
  static final Predicate<String> OF_TRADE_OFFS =
      anyOf("in deal sizes than")
          .and(anyOf("It is not clear whether").negate())
          .or(text -> text.matches("A yes where .* is associated with .* wins than one where .*"));

  private Claims() {}

  /** What claims something: of the statements, and of what stands behind them. */
  public static List<String> in(List<Statement> page) {
    Predicate<String> any =
        Stream.of(OF_ANSWERS, OF_DISPLACEMENTS, OF_TACTICS, OF_TRADE_OFFS)
            .reduce(none -> false, Predicate::or);
    return page.stream().flatMap(Claims::sentences).filter(any).toList();
  }

  /** All that a statement says. */
  public static Stream<String> sentences(Statement statement) {
    return Stream.concat(Stream.of(statement.text()), statement.details().stream());
  }

  private static Predicate<String> anyOf(String... words) {
    return text -> Stream.of(words).anyMatch(text::contains);
  }
}
