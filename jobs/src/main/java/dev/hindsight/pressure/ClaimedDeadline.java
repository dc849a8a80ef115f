package dev.hindsight.pressure;

import dev.hindsight.exports.contract.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day by which a deal was said to be gone.
 *
 * @param saidAt when it was said
 */
record ClaimedDeadline(LocalDate saidAt, LocalDate deadline) {

  /** The last deadline, and when it was said first. */
  private static final Comparator<ClaimedDeadline> LAST =
      Comparator.comparing(ClaimedDeadline::deadline)
          .thenComparing(ClaimedDeadline::saidAt, Comparator.reverseOrder());

  /** What signals claim, where they claim a day. */
  static Stream<ClaimedDeadline> of(Stream<Signal> signals) {
    return signals
        .filter(signal -> signal.claimedDeadline() != null)
        .map(signal -> new ClaimedDeadline(signal.signalledAt(), signal.claimedDeadline()));
  }

  /** The last of several. */
  static Optional<ClaimedDeadline> last(Stream<ClaimedDeadline> deadlines) {
    return deadlines.max(LAST);
  }
}
