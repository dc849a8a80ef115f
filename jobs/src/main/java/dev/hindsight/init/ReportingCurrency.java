package dev.hindsight.init;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.init.Matcher.Candidate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Proposes the currency to report in: the only one without a rate. */
final class ReportingCurrency {

  private final Words words;

  ReportingCurrency(Words words) {
    this.words = words;
  }

  /**
   * The line of it.
   *
   * @param tables the tables that are read as they stand
   * @param others the files that presets read
   */
  Setting of(List<Candidate> tables, Collection<TableProfile> others) {
    Set<String> used = new TreeSet<>();
    Set<String> rated = new HashSet<>();
    for (Candidate each : tables) {
      Set<String> codes =
          each.match(FxRates.CURRENCY).map(match -> match.column().values()).orElse(Set.of());
      (each.table().equals(FxRates.TABLE) ? rated : used).addAll(codes);
    }
    List<String> names = words.names(Deals.TABLE, Deals.TABLE.field(Deals.CURRENCY));
    others.stream()
        .flatMap(file -> file.columns().stream())
        .filter(column -> names.contains(Words.folded(column.header())))
        .forEach(column -> used.addAll(column.values()));
    Set<String> unrated = new TreeSet<>(used);
    unrated.removeAll(rated);
    if (unrated.size() == 1) {
      return Setting.taken(
          "reporting-currency",
          unrated.iterator().next(),
          used.size() == 1
              ? "the only currency there is"
              : "the only currency without a rate in fx_rates");
    }
    return Setting.doubtful(
        "reporting-currency",
        "USD",
        used.isEmpty()
            ? "no amount has a currency: all count as this one"
            : "there are " + String.join(", ", used));
  }
}
