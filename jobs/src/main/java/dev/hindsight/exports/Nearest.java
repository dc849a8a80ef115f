package dev.hindsight.exports;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was probably meant by a word that is not known. */
final class Nearest {

  private Nearest() {}

  /**
   * The known word nearest to a word, if one is near: at most a third of the word, or two letters,
   * have to be changed, ignoring case. Of several equally near ones the first in the alphabet.
   */
  static Optional<String> to(String word, Collection<String> known) {
    String written = word.strip().toLowerCase(Locale.ROOT);
    int farthest = Math.max(2, written.length() / 3);
    if (written.length() <= farthest) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(farthest);
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(each -> new Candidate(each, distance.apply(written, each.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** "; did you mean …?", or nothing where no known word is near. */
  static String question(String word, Collection<String> known) {
    return to(word, known).map(nearest -> "; did you mean " + nearest + "?").orElse("");
  }
}
