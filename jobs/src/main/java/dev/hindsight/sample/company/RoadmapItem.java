package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the roadmap and what pushed it out.
 *
 * @param deliveredAt empty if it never is; it may lie after the company's last day
 * @param displacements in the order of their requests
 * @param slipped what it was moved to though nothing had pushed it out; empty if it was not
 */
public record RoadmapItem(
    long index,
    LocalDate plannedFor,
    Optional<LocalDate> deliveredAt,
    List<Displacement> displacements,
    Optional<Replan> slipped) {

  /**
   * From a day on it is planned for another.
   *
   * @param before the plan until then; empty: none
   * @param after the plan from then on; empty: dropped
   */
  public record Replan(LocalDate day, Optional<LocalDate> before, Optional<LocalDate> after) {}

  /**
   * One request that pushed an item out.
   *
   * @param day when
   * @param daySaid whether the export says when; where not, it is the day of the answer
   * @param newDate when the item is planned for now; empty: dropped
   */
  public record Displacement(
      long request, LocalDate day, boolean daySaid, Optional<LocalDate> newDate) {}

  public RoadmapItem {
    displacements = List.copyOf(displacements);
  }

  /** The first day on which it was pushed out. */
  public Optional<LocalDate> displacedAt() {
    return displacements.stream().map(Displacement::day).min(Comparator.naturalOrder());
  }

  /** How its plan was changed, in the order of time. */
  public List<Replan> replans() {
    List<Replan> replans = new ArrayList<>(slipped.stream().toList());
    Optional<LocalDate> plan = Optional.of(plannedFor);
    for (Displacement each :
        displacements.stream().sorted(Comparator.comparing(Displacement::day)).toList()) {
      if (!plan.equals(each.newDate())) {
        replans.add(new Replan(each.day(), plan, each.newDate()));
      }
      plan = each.newDate();
    }
    return replans;
  }

  boolean isDelivered(LocalDate day) {
    return deliveredAt.isPresent() && !deliveredAt.get().isAfter(day);
  }
}
