package dev.hindsight.pressure.prospects;

import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.FewAccounts;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Accounts that asked for what had been delivered, or won a deal with such a request, in the days
 * after. What is kept grows with the features and the days on which they were delivered.
 */
public final class Newcomers implements Tally<KnownDeal, Newcomers> {

  private static final long serialVersionUID = 1;

  private final ProspectClaims claims;
  private final Map<String, TreeMap<LocalDate, FewAccounts>> byFeature = new HashMap<>();

  /** A tally that has counted nothing. */
  public Newcomers(ProspectClaims claims) {
    this.claims = claims;
    claims
        .yeses()
        .keySet()
        .forEach(
            claim ->
                byFeature
                    .computeIfAbsent(claim.feature(), absent -> new TreeMap<>())
                    .put(claim.deliveredAt(), new FewAccounts(ProspectClaims.MOST_OTHERS + 1)));
  }

  @Override
  public void accept(KnownDeal deal) {
    if (byFeature.isEmpty()) {
      return;
    }
    for (KnownRequest request : deal.requests()) {
      if (request.request().feature() != null && request.account().isPresent()) {
        NavigableMap<LocalDate, FewAccounts> delivered =
            byFeature.get(FeatureName.key(request.request().feature()));
        if (delivered != null) {
          accept(deal, request, delivered);
        }
      }
    }
  }

  private static void accept(
      KnownDeal deal, KnownRequest request, NavigableMap<LocalDate, FewAccounts> delivered) {
    long account = FewAccounts.hash(request.account().orElseThrow());
    add(account, request.request().requestedAt(), delivered);
    if (deal.exists() && deal.isWon()) {
      add(account, deal.deal().closedAt(), delivered);
    }
  }

  /** To all that were delivered before a day, and not too long before. */
  private static void add(
      long account, LocalDate day, NavigableMap<LocalDate, FewAccounts> delivered) {
    delivered
        .subMap(day.minusDays(ProspectClaims.DAYS), true, day, false)
        .values()
        .forEach(each -> each.add(account));
  }

  @Override
  public void combine(Newcomers other) {
    other.byFeature.forEach(
        (feature, days) ->
            days.forEach((day, accounts) -> byFeature.get(feature).get(day).combine(accounts)));
  }

  /**
   * Delivered yeses with a number of others that are known to want the same.
   *
   * @param came how many there are, by that number and by how many others came
   * @param tooEarly those whose days are not over
   * @param unnamed those of which it is not known what was asked for, or for whom
   */
  public record Counted(Map<Came, Long> came, long tooEarly, long unnamed) {

    public Counted {
      came = Map.copyOf(came);
    }
  }

  public Counted counted() {
    return new Counted(came(), claims.tooEarly(), claims.unnamed());
  }

  /** How many yeses there are, by what was claimed and how many others came. */
  private Map<Came, Long> came() {
    Map<Came, Long> came = new HashMap<>();
    claims
        .yeses()
        .forEach(
            (claim, yeses) ->
                came.merge(new Came(claim.claimed(), others(claim)), yeses, Long::sum));
    return came;
  }

  private int others(ProspectClaims.Claim claim) {
    FewAccounts came = byFeature.get(claim.feature()).get(claim.deliveredAt());
    return Math.min(ProspectClaims.MOST_OTHERS, came.without(claim.account()));
  }

  /** How many others were known to want it, and how many came; both are counted to 20. */
  public record Came(int claimed, int others) {}
}
