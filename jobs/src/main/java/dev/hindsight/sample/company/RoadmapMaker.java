package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the roadmap items of a block, and lets the answers to its requests push some out. */
record RoadmapMaker(SampleCompany company) {

  /** How many items a block has. */
  static final int PER_BLOCK = 12;

  private static final int DAYS_AHEAD = 400;
  private static final int EASY = 4;

  List<RoadmapItem> items(long block, List<Deal> deals) {
    List<LocalDate> planned = new ArrayList<>();
    List<List<RoadmapItem.Displacement>> displaced = new ArrayList<>();
    for (int slot = 0; slot < PER_BLOCK; slot++) {
      planned.add(plannedFor(block * PER_BLOCK + slot, slot));
      displaced.add(new ArrayList<>());
    }
    deals.stream()
        .flatMap(deal -> deal.requests().stream())
        .forEach(request -> displace(request, planned, displaced));
    List<RoadmapItem> items = new ArrayList<>();
    for (int slot = 0; slot < PER_BLOCK; slot++) {
      items.add(item(block * PER_BLOCK + slot, planned.get(slot), displaced.get(slot)));
    }
    return items;
  }

  /** Items are spread evenly over the company's time and a year beyond. */
  private LocalDate plannedFor(long index, int slot) {
    long days = ChronoUnit.DAYS.between(company.from(), company.to()) + DAYS_AHEAD;
    double place = (slot + company.draws(Draws.Kind.ITEM, index).share()) / PER_BLOCK;
    return company.from().plusDays((long) (days * place));
  }

  /**
   * Yes pushes an item out more often than an alternative does, and not every one finds an item
   * that can give way.
   */
  private void displace(
      Request request, List<LocalDate> planned, List<List<RoadmapItem.Displacement>> displaced) {
    Draws draws = company.draws(Draws.Kind.DISPLACEMENT, request.index());
    Optional<Request.Answer> building = request.firstBuilding();
    double share = building.map(answer -> answer.decision() == Decision.YES ? 0.7 : 0.3).orElse(0.);
    if (!draws.chance(share)) {
      return;
    }
    LocalDate answered = building.orElseThrow().day();
    boolean daySaid = draws.chance(0.85);
    LocalDate day = daySaid ? answered.plusDays(draws.whole(0, 6)) : answered;
    List<Integer> candidates = candidates(day, planned);
    if (candidates.isEmpty() || !company.hasCome(day)) {
      return;
    }
    int slot = draws.oneOf(candidates);
    LocalDate later = planned.get(slot).plusDays(draws.whole(60, 270));
    Optional<LocalDate> newDate = draws.chance(0.72) ? Optional.of(later) : Optional.empty();
    displaced.get(slot).add(new RoadmapItem.Displacement(request.index(), day, daySaid, newDate));
  }

  /** Items planned for the next months; only those of every fourth slot give way. */
  private static List<Integer> candidates(LocalDate day, List<LocalDate> planned) {
    return IntStream.range(0, PER_BLOCK)
        .filter(slot -> slot % EASY == 1)
        .filter(slot -> planned.get(slot).isAfter(day.plusDays(14)))
        .filter(slot -> planned.get(slot).isBefore(day.plusDays(430)))
        .boxed()
        .toList();
  }

  /** A pushed-out item comes after its newest date, if it has one, any other about as planned. */
  private RoadmapItem item(
      long index, LocalDate planned, List<RoadmapItem.Displacement> displacements) {
    Draws draws = company.draws(Draws.Kind.ITEM, -1 - index);
    Optional<LocalDate> target =
        displacements.stream()
            .max(Comparator.comparing(RoadmapItem.Displacement::day))
            .map(RoadmapItem.Displacement::newDate)
            .orElse(Optional.of(planned));
    int slip = draws.whole(-5, 120);
    boolean built = draws.chance(0.92);
    LocalDate noticed = planned.minusDays(draws.whole(3, 40));
    boolean slips = slip > 0 && displacements.isEmpty() && company.hasCome(noticed);
    return new RoadmapItem(
        index,
        planned,
        built ? target.map(day -> day.plusDays(Math.max(0, slip))) : Optional.empty(),
        displacements,
        slips
            ? Optional.of(
                new RoadmapItem.Replan(
                    noticed, Optional.of(planned), Optional.of(planned.plusDays(slip))))
            : Optional.empty());
  }
}
