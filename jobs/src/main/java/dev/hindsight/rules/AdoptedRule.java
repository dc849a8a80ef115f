package dev.hindsight.rules;

import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.contract.Agreement;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An own rule, and from when on it is followed up.
 *
 * @param rule as it is configured
 * @param day the day on which it was adopted, as configured or by the first agreement that names
 *     it; null where it was not
 */
record AdoptedRule(ConfiguredRule rule, LocalDate day) implements Serializable {

  /**
   * A rule, adopted where configuration or an agreement up to a day says so.
   *
   * @param asOf agreements dated later have not been made
   */
  static AdoptedRule of(ConfiguredRule rule, List<Agreement> agreements, LocalDate asOf) {
    Stream<LocalDate> agreed =
        agreements.stream()
            .filter(each -> rule.isCalled(each.rule()))
            .map(Agreement::agreedAt)
            .filter(Objects::nonNull);
    return new AdoptedRule(
        rule,
        Stream.concat(rule.since().stream(), agreed)
            .filter(day -> !day.isAfter(asOf))
            .min(LocalDate::compareTo)
            .orElse(null));
  }

  Optional<LocalDate> since() {
    return Optional.ofNullable(day);
  }

  /** Whether a day is one on which it counts. */
  boolean countsOn(LocalDate decided) {
    return day != null && !decided.isBefore(day);
  }

  /** Whether a day lies in the year before it was adopted. */
  boolean isInYearBefore(LocalDate decided) {
    return day != null && decided.isBefore(day) && !decided.isBefore(day.minusYears(1));
  }
}
