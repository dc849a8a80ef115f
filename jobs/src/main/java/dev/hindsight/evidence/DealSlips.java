package dev.hindsight.evidence;

import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.changes.DealTimeline.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How the close of a closed deal was moved while it ran.
 *
 * @param moves all moves, oldest first
 * @param answeredAt the day of its first answer; empty where it has none
 */
record DealSlips(List<Move> moves, Optional<LocalDate> answeredAt) {

  DealSlips {
    moves = List.copyOf(moves);
  }

  static DealSlips of(KnownDeal closed) {
    return new DealSlips(
        closed.timeline().moves(closed.deal().closedAt()), closed.firstDecidedAt());
  }

  /** How often it was moved to a later day. */
  long later() {
    return moves.stream().filter(Move::isLater).count();
  }

  boolean isSlipped() {
    return later() > 0;
  }

  /** Whether it was moved to a later day after the day of its first answer. */
  boolean isSlippedAfterAnswer() {
    return moves.stream()
        .filter(Move::isLater)
        .anyMatch(move -> answeredAt.filter(day -> move.day().isAfter(day)).isPresent());
  }

  /** Days from the first close planned to the last one, of one that was moved. */
  long days() {
    return ChronoUnit.DAYS.between(moves.get(0).before(), moves.get(moves.size() - 1).after());
  }
}
