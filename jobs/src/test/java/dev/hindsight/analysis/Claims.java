package dev.hindsight.analysis;

import dev.hindsight.findings.Review.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The words in which a review page claims something. */
public final class Claims {

  static final List<String> OF_ANSWERS =
      List.of("is associated with more wins", "is associated with fewer wins");

  static final List<String> OF_DISPLACEMENTS =
      List.of("are more than like customers would have lost", "They left less often than like");

  static final List<String> OF_TACTICS =
      List.of("get a yes", "was claimed than came", "those deals win more", "those deals win less");

  static final List<String> OF_TRADE_OFFS = List.of(", a gain.", ", a loss.");

  private Claims() {}

  /** The statements that claim something. */
  public static List<String> in(List<Statement> page) {
    List<String> all =
        Stream.of(OF_ANSWERS, OF_DISPLACEMENTS, OF_TACTICS, OF_TRADE_OFFS)
            .flatMap(List::stream)
            .toList();
    return page.stream()
        .map(Statement::text)
        .filter(text -> all.stream().anyMatch(text::contains))
        .toList();
  }

  static boolean in(List<Statement> page, List<String> claims) {
    return page.stream()
        .map(Statement::text)
        .anyMatch(text -> claims.stream().anyMatch(text::contains));
  }
}
