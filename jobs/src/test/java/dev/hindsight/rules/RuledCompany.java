package dev.hindsight.rules;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Signal;
import dev.hindsight.exports.contract.words.StrategicFit;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.RequestHistory;
import dev.hindsight.plain.SkewedCompany;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A {@link SkewedCompany} whose requests have traits, each drawn by itself: a third are off
 * strategy, two in five under pressure. The trait takes what is planted off the chance of deals
 * with a yes; where that is nothing, no rule has any effect.
 */
final class RuledCompany {

  private static final double OFF_STRATEGY = 0.33;
  private static final double ALIGNED = 0.45;
  private static final double NOBODY_ELSE = 0.35;
  private static final double NOT_WRITTEN = 0.5;
  private static final double PRESSED = 0.4;
  private static final int REGIONS = 10;

  private final long seed;

  private RuledCompany(long seed) {
    this.seed = seed;
  }

  /**
   * The deals of a company.
   *
   * @param planted what a yes off strategy adds to the chance of winning
   */
  static List<DealHistory> of(long seed, int requests, double planted) {
    RuledCompany company = new RuledCompany(seed);
    return SkewedCompany.of(
            seed,
            requests,
            (request, answer) ->
                answer == DecisionClass.YES && company.isOffStrategy(request) ? planted : 0)
        .stream()
        .map(company::dressed)
        .toList();
  }

  private Random random(String id) {
    return new Random(seed * 31 + id.hashCode());
  }

  private boolean isOffStrategy(String request) {
    return random(request).nextDouble() < OFF_STRATEGY;
  }

  private DealHistory dressed(DealHistory deal) {
    return new DealHistory(
        deal.dealId(),
        deal.deal().map(this::inRegion),
        deal.requests().stream().map(this::dressed).toList());
  }

  private Deal inRegion(Deal deal) {
    return new Deal(
        deal.place(),
        deal.dealId(),
        deal.outcome(),
        deal.amount(),
        deal.closedAt(),
        deal.expectedAmount(),
        deal.openedAt(),
        deal.currency(),
        deal.accountId(),
        deal.segment(),
        "R" + random(deal.dealId()).nextInt(REGIONS),
        deal.dealType(),
        null,
        null,
        null,
        null);
  }

  private RequestHistory dressed(RequestHistory history) {
    Request request = history.request();
    Random random = random(request.requestId());
    double fit = random.nextDouble();
    Request dressed =
        new Request(
            request.place(),
            request.requestId(),
            request.dealId(),
            request.requestedAt(),
            null,
            null,
            null,
            null,
            null,
            random.nextDouble(),
            random.nextDouble() >= NOT_WRITTEN,
            null,
            fit < OFF_STRATEGY
                ? StrategicFit.OFF_STRATEGY
                : fit < OFF_STRATEGY + ALIGNED ? StrategicFit.ALIGNED : StrategicFit.NEUTRAL,
            random.nextDouble() < NOBODY_ELSE ? 0L : 2L,
            null);
    Optional<Signal> signal =
        random.nextDouble() < PRESSED
            ? Optional.of(
                new Signal(
                    new Place(0, 1),
                    request.requestId(),
                    request.requestedAt(),
                    Tactic.DEADLINE,
                    null,
                    null,
                    null))
            : Optional.empty();
    return new RequestHistory(
        dressed, history.decisions(), signal.stream().toList(), history.displacements());
  }
}
