package dev.hindsight.features;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.payoff.PromiseRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who asked for the features that are looked at, and how the deals ended. */
public final class FeatureTally implements Tally<KnownDeal, FeatureTally> {

  private static final long serialVersionUID = 1;

  private final ReviewBasis basis;
  private final LookedAt lookedAt;
  private final Measured<SizeBands> bands;
  private final Levels levels;
  private final PromiseRules promises;
  private final Map<Long, FeatureCounts> counts = new HashMap<>();

  /** A tally that has counted nothing. */
  public FeatureTally(
      ReviewBasis basis, LookedAt lookedAt, Measured<SizeBands> bands, Levels levels) {
    this.basis = basis;
    this.lookedAt = lookedAt;
    this.bands = bands;
    this.levels = levels;
    this.promises = PromiseRules.of(basis);
  }

  @Override
  public void accept(KnownDeal deal) {
    Map<Long, List<KnownRequest>> asked = asked(deal);
    if (asked.isEmpty()) {
      return;
    }
    String segment = deal.exists() ? levels.segment(deal.deal().segment()) : Levels.NONE;
    asked.forEach(
        (feature, requests) -> {
          FeatureCounts of = at(feature);
          requests.forEach(each -> of.accept(each, levels.team(each.team()), segment, promises));
          if (deal.exists()) {
            of.accept(deal, stratum(deal, segment), requests);
          }
        });
  }

  private Map<Long, List<KnownRequest>> asked(KnownDeal deal) {
    Map<Long, List<KnownRequest>> asked = new TreeMap<>();
    for (KnownRequest request : deal.requests()) {
      if (AskedFor.counts(request, basis.period())) {
        lookedAt
            .feature(request.request())
            .ifPresent(hash -> asked.computeIfAbsent(hash, none -> new ArrayList<>()).add(request));
      }
    }
    return asked;
  }

  private Stratum stratum(KnownDeal deal, String segment) {
    return new Stratum(
        segment,
        deal.deal().dealType() == null ? Levels.NONE : deal.deal().dealType().word(),
        Levels.orNone(SizeBand.of(bands, deal.size())));
  }

  private FeatureCounts at(Long feature) {
    return counts.computeIfAbsent(feature, none -> new FeatureCounts());
  }

  @Override
  public void combine(FeatureTally other) {
    other.counts.forEach((feature, theirs) -> at(feature).combine(theirs));
  }

  LookedAt lookedAt() {
    return lookedAt;
  }

  Map<Long, FeatureCounts> counts() {
    return counts;
  }
}
