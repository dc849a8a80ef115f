package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the roadmap and what pushed it out.
 *
 * @param deliveredAt empty if it never is; it may lie after the company's last day
 * @param displacements in the order of their requests
 */
public record RoadmapItem(
    long index,
    LocalDate plannedFor,
    Optional<LocalDate> deliveredAt,
    List<Displacement> displacements) {

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

  boolean isDelivered(LocalDate day) {
    return deliveredAt.isPresent() && !deliveredAt.get().isAfter(day);
  }
}
