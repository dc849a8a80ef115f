package dev.hindsight.findings.quality;

import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of the distinct keys by which one export names the rows of another.
 *
 * @param table the export that names them
 * @param column its column
 * @param target the export that is named
 * @param keys how many different keys there are
 * @param unmet how many of them point nowhere
 */
public record LinkQuality(String table, String column, String target, long keys, long unmet) {

  /** What is left out at some links, in one sentence; empty where nothing is. */
  public static Optional<String> leftOut(List<LinkQuality> links) {
    String nowhere =
        links.stream()
            .filter(link -> link.unmet > 0)
            .map(LinkQuality::brief)
            .collect(Collectors.joining("; "));
    return Optional.of("Keys that point nowhere: " + nowhere + ".")
        .filter(said -> !nowhere.isEmpty());
  }

  private String brief() {
    return "%s.%s %s of %s".formatted(table, column, Say.count(unmet), Say.count(keys));
  }

  /** What is left out, as a sentence. */
  public String sentence() {
    return "%s of the %s in `%s` of `%s` (%s) %s not in `%s`: what rests on %s is left out."
        .formatted(
            Say.count(unmet),
            keys == 1 ? "1 key" : Say.count(keys) + " keys",
            column,
            table,
            Unit.FINE_SHARE.say((double) unmet / keys),
            unmet == 1 ? "is" : "are",
            target,
            unmet == 1 ? "it" : "them");
  }
}
