package dev.hindsight.agenda;

import java.util.List;
import java.util.stream.Stream;

/** What speaks against a question: there is always something. */
final class Against {

  private static final int MOST = 3;

  private Against() {}

  /**
   * The first three sentences that are not empty.
   *
   * @param otherwise what is said where all are
   */
  static List<String> of(String otherwise, String... sentences) {
    List<String> said = Stream.of(sentences).filter(each -> !each.isEmpty()).limit(MOST).toList();
    return said.isEmpty() ? List.of(otherwise) : said;
  }
}
