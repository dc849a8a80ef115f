package dev.hindsight.churn;

import dev.hindsight.history.KnownCustomer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days in a row on which a customer waits, exposed or not exposed so far. The days after an
 * exposure that are not exposed are on neither side, and in no span.
 *
 * @param state {@link ExposureState#EXPOSED} or {@link ExposureState#UNEXPOSED}
 * @param firstDay its first day, in days since the customer first waited
 * @param lastDay its last day
 * @param left whether the customer left on that day
 * @param isFirst whether it is the customer's first span in this state
 */
record WaitingSpan(ExposureState state, int firstDay, int lastDay, boolean left, boolean isFirst) {

  /** Days from one to the day before another. */
  private record Days(LocalDate from, LocalDate until) {

    private boolean reaches(Days later) {
      return !later.from.isAfter(until);
    }
  }

  /**
   * The spans of a customer from one day to another, both included: none of a state overlap or
   * touch.
   */
  static List<WaitingSpan> of(KnownCustomer customer, LocalDate first, LocalDate last) {
    LocalDate from = later(first, customer.account().customerSince());
    LocalDate until = earlier(last.plusDays(1), gone(customer).orElse(KnownCustomer.NEVER));
    return Stream.of(ExposureState.EXPOSED, ExposureState.UNEXPOSED)
        .flatMap(state -> spans(customer, state, merged(days(customer, state, from, until))))
        .toList();
  }

  /** The day after the one on which it left. */
  private static Optional<LocalDate> gone(KnownCustomer customer) {
    return Optional.ofNullable(customer.account().churnedAt()).map(day -> day.plusDays(1));
  }

  private static Stream<Days> days(
      KnownCustomer customer, ExposureState state, LocalDate from, LocalDate until) {
    LocalDate firstExposed = customer.firstExposed().orElse(KnownCustomer.NEVER);
    Stream<Days> days =
        switch (state) {
          case EXPOSED ->
              customer.spells().stream()
                  .filter(each -> each.exposedSince() != null)
                  .map(each -> new Days(each.exposedSince(), each.exposedUntil()));
          case UNEXPOSED ->
              customer.spells().stream()
                  .map(
                      each ->
                          new Days(
                              each.waitingSince(), earlier(each.waitingUntil(), firstExposed)));
          case AFTERWARDS -> Stream.empty();
        };
    return days.map(each -> new Days(later(each.from, from), earlier(each.until, until)))
        .filter(each -> each.from.isBefore(each.until));
  }

  private static List<Days> merged(Stream<Days> days) {
    List<Days> merged = new ArrayList<>();
    days.sorted(Comparator.comparing(Days::from))
        .forEach(
            next -> {
              int last = merged.size() - 1;
              if (last < 0 || !merged.get(last).reaches(next)) {
                merged.add(next);
              } else {
                Days before = merged.get(last);
                merged.set(last, new Days(before.from, later(before.until, next.until)));
              }
            });
    return merged;
  }

  private static Stream<WaitingSpan> spans(
      KnownCustomer customer, ExposureState state, List<Days> merged) {
    LocalDate firstWait = customer.firstWait().orElse(null);
    return merged.stream()
        .map(
            days ->
                new WaitingSpan(
                    state,
                    daysBetween(firstWait, days.from),
                    daysBetween(firstWait, days.until) - 1,
                    gone(customer).filter(days.until::equals).isPresent(),
                    days.equals(merged.get(0))));
  }

  private static int daysBetween(LocalDate first, LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
