package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Which close a deal is planned for while it runs.
 *
 * @param steps from the day it is opened on, each with what is planned from then on; the last plan
 *     is its close
 */
public record ClosePlan(List<Step> steps) {

  /** The share of deals, of those that run long enough, that are moved at least once. */
  public static final double MOVED = 0.45;

  private static final int DAYS_PER_MOVE = 21;

  /** What is planned from a day on. */
  public record Step(LocalDate day, LocalDate plannedFor) {}

  public ClosePlan {
    steps = List.copyOf(steps);
  }

  /** Whether a deal runs long enough to be moved. */
  public static boolean canMove(SampleCompany company, DealFrame frame) {
    return days(company, frame) >= DAYS_PER_MOVE;
  }

  /** The plan of a deal: it is moved, always to a later day, when the day that it had has come. */
  public static ClosePlan of(SampleCompany company, DealFrame frame) {
    Draws draws = company.draws(Draws.Kind.HISTORY, frame.index());
    long days = days(company, frame);
    int wanted = draws.weighted(List.of(0, 1, 2, 3), 1 - MOVED, 0.25, 0.13, 0.07);
    int moves = (int) Math.min(wanted, days / DAYS_PER_MOVE);
    List<Step> steps = new ArrayList<>();
    LocalDate from = frame.opened();
    for (int move = 1; move <= moves; move++) {
      LocalDate moved = frame.opened().plusDays(days * move / (moves + 1));
      steps.add(new Step(from, moved.plusDays(draws.whole(0, 6))));
      from = moved;
    }
    steps.add(new Step(from, frame.close()));
    return new ClosePlan(steps);
  }

  private static long days(SampleCompany company, DealFrame frame) {
    return ChronoUnit.DAYS.between(frame.opened(), frame.lastDay(company));
  }
}
