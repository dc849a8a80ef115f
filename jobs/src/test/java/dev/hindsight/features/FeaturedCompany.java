package dev.hindsight.features;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.RequestHistory;
import dev.hindsight.plain.SkewedCompany;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * {@link SkewedCompany} with something that each request asks for: some features are asked for much
 * more often than others, and half of them mostly in one segment. Where features matter, a deal
 * that is given one is won more or less often by what that feature adds.
 */
final class FeaturedCompany {

  private static final int FEATURES = 60;
  private static final List<String> SEGMENTS = List.of("small", "mid", "enterprise");

  /** So much more often a feature of one segment is asked for in it than elsewhere. */
  private static final double MOSTLY = 8;

  private final Random random;
  private final double[] adds = new double[FEATURES];
  private final String[] segments = new String[FEATURES];

  private FeaturedCompany(long seed, double spread) {
    this.random = new Random(seed * 31 + 7);
    for (int feature = 0; feature < FEATURES; feature++) {
      adds[feature] = spread * random.nextGaussian();
      segments[feature] = feature % 2 == 0 ? null : SEGMENTS.get(random.nextInt(SEGMENTS.size()));
    }
  }

  /**
   * The deals of a company.
   *
   * @param effects what answers add to the chance of winning, as in {@link SkewedCompany}
   * @param spread the standard deviation of what features add where they are given
   */
  static List<DealHistory> of(long seed, Map<DecisionClass, Double> effects, double spread) {
    FeaturedCompany company = new FeaturedCompany(seed, spread);
    return SkewedCompany.of(seed, effects).stream().map(company::asked).toList();
  }

  private DealHistory asked(DealHistory deal) {
    double added = 0;
    List<RequestHistory> requests = new ArrayList<>();
    for (RequestHistory each : deal.requests()) {
      int feature = feature(deal.deal().orElseThrow().segment());
      requests.add(named(each, "feature " + feature));
      added += each.decisions().get(0).decision().isGiven() ? adds[feature] : 0;
    }
    return new DealHistory(
        deal.dealId(), Optional.of(turned(deal.deal().orElseThrow(), added)), requests);
  }

  /** The second is asked for half as often as the first, the third a third as often. */
  private int feature(String segment) {
    double[] upTo = new double[FEATURES];
    double sum = 0;
    for (int feature = 0; feature < FEATURES; feature++) {
      boolean own = segments[feature] == null || segments[feature].equals(segment);
      sum += (own ? 1 : 1 / MOSTLY) / (feature + 5.0);
      upTo[feature] = sum;
    }
    double drawn = random.nextDouble() * sum;
    int feature = 0;
    while (upTo[feature] < drawn) {
      feature++;
    }
    return feature;
  }

  private static RequestHistory named(RequestHistory history, String feature) {
    Request of = history.request();
    Request named =
        new Request(
            of.place(),
            of.requestId(),
            of.dealId(),
            of.requestedAt(),
            of.accountId(),
            feature,
            of.salesRep(),
            of.salesTeam(),
            of.productManager(),
            of.claimedConfidence(),
            of.writtenDescription(),
            of.prospectInterviewed(),
            of.strategicFit(),
            of.otherProspects(),
            of.effortDays());
    return new RequestHistory(
        named, history.decisions(), history.signals(), history.displacements());
  }

  /** A deal that was lost is won as often as the features add, or one that was won is lost. */
  private Deal turned(Deal deal, double added) {
    boolean turns = random.nextDouble() < Math.abs(added);
    boolean won = deal.outcome() == DealOutcome.WON;
    return deal.outcome() != DealOutcome.OPEN && turns && won != added > 0
        ? with(deal, added > 0 ? DealOutcome.WON : DealOutcome.LOST)
        : deal;
  }

  private static Deal with(Deal of, DealOutcome outcome) {
    return new Deal(
        of.place(),
        of.dealId(),
        outcome,
        of.amount(),
        of.closedAt(),
        of.expectedAmount(),
        of.openedAt(),
        of.currency(),
        of.accountId(),
        of.segment(),
        of.region(),
        of.dealType(),
        of.salesRep(),
        of.salesTeam(),
        of.lossReason(),
        of.competitor());
  }
}
