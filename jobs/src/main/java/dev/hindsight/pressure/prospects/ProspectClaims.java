package dev.hindsight.pressure.prospects;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.FewAccounts;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Yeses delivered in the twelve quarters for which it was said how many others want the same, by
 * what was asked for and the day of delivery.
 */
public final class ProspectClaims implements Tally<KnownDeal, ProspectClaims> {

  private static final long serialVersionUID = 1;

  /** For so many days after the delivery others may come. */
  static final int DAYS = 365;

  /** So many others are counted; more are as many. */
  static final int MOST_OTHERS = 20;

  /**
   * What was said of one.
   *
   * @param feature the key of what was asked for
   * @param account the hash of the account that it was for
   * @param claimed how many others are known to want it, at most {@link #MOST_OTHERS}
   */
  public record Claim(String feature, LocalDate deliveredAt, long account, int claimed)
      implements Serializable {}

  private final ReviewPeriod period;
  private final Map<Claim, Long> yeses = new HashMap<>();
  private long tooEarly;
  private long unnamed;

  /** A tally that has counted nothing. */
  public ProspectClaims(ReviewBasis basis) {
    this.period = basis.period();
  }

  @Override
  public void accept(KnownDeal deal) {
    for (KnownRequest request : deal.requests()) {
      deliveredAt(request)
          .filter(period::isInTrend)
          .filter(day -> request.request().otherProspects() != null)
          .ifPresent(day -> accept(request, day));
    }
  }

  private static Optional<LocalDate> deliveredAt(KnownRequest request) {
    return request
        .answers()
        .inForce()
        .filter(answer -> answer.decision() == DecisionClass.YES)
        .map(Decision::deliveredAt);
  }

  private void accept(KnownRequest known, LocalDate day) {
    Request request = known.request();
    Optional<String> account = known.account();
    if (request.feature() == null || account.isEmpty()) {
      unnamed++;
    } else if (day.plusDays(DAYS).isAfter(period.asOf())) {
      tooEarly++;
    } else {
      int claimed = Math.toIntExact(Math.min(MOST_OTHERS, request.otherProspects()));
      long hash = FewAccounts.hash(account.get());
      yeses.merge(new Claim(FeatureName.key(request.feature()), day, hash, claimed), 1L, Long::sum);
    }
  }

  @Override
  public void combine(ProspectClaims other) {
    other.yeses.forEach((claim, count) -> yeses.merge(claim, count, Long::sum));
    tooEarly += other.tooEarly;
    unnamed += other.unnamed;
  }

  /** How many yeses there are of each. */
  public Map<Claim, Long> yeses() {
    return Map.copyOf(yeses);
  }

  /** Yeses whose days are not over. */
  public long tooEarly() {
    return tooEarly;
  }

  /** Yeses of which it is not known what was asked for, or by whom. */
  public long unnamed() {
    return unnamed;
  }
}
