package dev.hindsight.winrates;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of the window's deals have which segment, region and sales team, or how many customers
 * which segment. Those of other deals and of requests are known too, and come last.
 */
public final class LevelTally implements Tally<KnownDeal, LevelTally> {

  private static final long serialVersionUID = 1;
  private static final Comparator<Map.Entry<String, Long>> MOST_DEALS_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey(Identifiers.ORDER));

  private final Map<String, Long> segments = new HashMap<>();
  private final Map<String, Long> regions = new HashMap<>();
  private final Map<String, Long> teams = new HashMap<>();

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists()) {
      Deal row = deal.deal();
      int counts = deal.isInWindow() ? 1 : 0;
      add(segments, row.segment(), counts);
      add(regions, row.region(), counts);
      add(teams, row.salesTeam(), counts);
      deal.requests().forEach(each -> add(teams, each.request().salesTeam(), 0));
    }
  }

  /** Counts a customer's segment, which is told apart like those of deals. */
  public void acceptCustomer(KnownCustomer customer) {
    add(segments, customer.account().segment(), 1);
  }

  @Override
  public void combine(LevelTally other) {
    other.segments.forEach((text, deals) -> add(segments, text, deals));
    other.regions.forEach((text, deals) -> add(regions, text, deals));
    other.teams.forEach((text, deals) -> add(teams, text, deals));
  }

  private static void add(Map<String, Long> texts, String text, long deals) {
    if (text != null) {
      texts.merge(text, deals, Long::sum);
    }
  }

  /**
   * The texts that are levels of their own: all of a column, unless there are too many.
   *
   * @param most so many at most, those with most deals; ties by name
   */
  public Levels levels(int most) {
    return new Levels(column(segments, most), column(regions, most), column(teams, most));
  }

  private static Levels.Column column(Map<String, Long> texts, int most) {
    Set<String> own =
        texts.entrySet().stream()
            .sorted(MOST_DEALS_FIRST)
            .limit(most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Levels.Column(own, texts.size() - own.size());
  }
}
