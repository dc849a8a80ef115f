package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Which close a deal is planned for while it runs.
 *
 * @param steps from the day it is opened on, each with what is planned from then on; once it is
 *     closed, the last plan is its close
 * @param isStalled whether a plan passes before there is another one
 */
public record ClosePlan(List<Step> steps, boolean isStalled) {

  /** The share of deals, of those that run long enough, that are moved at least once. */
  public static final double MOVED = 0.45;

  /** The share of these that stall. */
  private static final double STALLED = 0.65;

  private static final int DAYS_PER_MOVE = 21;

  /** What is planned from a day on. */
  public record Step(LocalDate day, LocalDate plannedFor) {}

  public ClosePlan {
    steps = List.copyOf(steps);
  }

  /** Whether a deal runs long enough to be moved. */
  public static boolean canMove(DealFrame frame) {
    return days(frame) >= DAYS_PER_MOVE;
  }

  /**
   * The plan of a deal. It is moved, always to a later day, when the day that it had is near; of a
   * deal that stalls, only some time after that day.
   */
  public static ClosePlan of(SampleCompany company, DealFrame frame) {
    Draws draws = company.draws(Draws.Kind.HISTORY, frame.index());
    int wanted = draws.weighted(List.of(0, 1, 2, 3), 1 - MOVED, 0.25, 0.13, 0.07);
    int moves = (int) Math.min(wanted, days(frame) / DAYS_PER_MOVE);
    boolean stalled = draws.chance(STALLED) && moves > 0;
    List<Step> steps = new ArrayList<>();
    LocalDate from = frame.opened();
    for (int move = 1; move <= moves; move++) {
      LocalDate moved = frame.opened().plusDays(days(frame) * move / (moves + 1));
      LocalDate timely = moved.plusDays(draws.whole(0, 6));
      steps.add(new Step(from, stalled ? passed(from, moved, draws) : timely));
      from = moved;
    }
    if (stalled) {
      steps.add(new Step(from, passed(from, frame.close(), draws)));
      from = frame.close();
    }
    steps.add(new Step(from, frame.close()));
    return new ClosePlan(
        steps.stream().filter(step -> company.hasCome(step.day())).toList(), stalled);
  }

  /** A day that passes between two others, a third to two thirds of the way. */
  private static LocalDate passed(LocalDate from, LocalDate to, Draws draws) {
    double place = 1 / 3.0 + draws.share() / 3;
    return from.plusDays(Math.round(place * ChronoUnit.DAYS.between(from, to)));
  }

  /** What is planned at the end of a day on which the deal runs. */
  public LocalDate plannedOn(LocalDate day) {
    return steps.stream()
        .filter(step -> !step.day().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .plannedFor();
  }

  private static long days(DealFrame frame) {
    return ChronoUnit.DAYS.between(frame.opened(), frame.close());
  }
}
