package dev.hindsight.exports.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was probably meant by a word that is not known. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word nearest to a word, if one is near: at most a third of the word, or two letters,
   * have to be changed, ignoring case. Of several equally near ones the first in the alphabet.
   */
  static Optional<String> to(String word, Collection<String> known) {
    return to(word, known, 1).stream().findFirst();
  }

  /**
   * The known words that are near in the same sense, nearest first.
   *
   * @param most how many at most
   */
  public static List<String> to(String word, Collection<String> known, int most) {
    String written = word.strip().toLowerCase(Locale.ROOT);
    int farthest = Math.max(2, written.length() / 3);
    if (written.length() <= farthest) {
      return List.of();
    }
    LevenshteinDistance distance = new LevenshteinDistance(farthest);
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(each -> new Candidate(each, distance.apply(written, each.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() >= 0)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(most)
        .map(Candidate::word)
        .toList();
  }

  /** "; did you mean …?", or nothing where no known word is near. */
  public static String question(String word, Collection<String> known) {
    return to(word, known).map(nearest -> "; did you mean " + nearest + "?").orElse("");
  }

  /** The same with quotes around the word: headers may be of several words. */
  public static String quotedQuestion(String word, Collection<String> known) {
    return to(word, known).map(nearest -> "; did you mean \"" + nearest + "\"?").orElse("");
  }
}
