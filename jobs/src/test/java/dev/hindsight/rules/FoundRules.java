package dev.hindsight.rules;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.payoff.FoundPayOff;
import dev.hindsight.payoff.PayOffFindings;
import dev.hindsight.payoff.ValuedRequest;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.pressure.quotas.WonByDay;
import dev.hindsight.winrates.SizeTally;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Finds the rules of exports that are written out, without Spark. */
final class FoundRules {

  private final RuleAnalysis analysis;
  private final PayOffFindings payOff;
  private final List<ValuedRequest> valued;

  /**
   * Rules as of a day, by calendar quarters.
   *
   * @param yaml a configuration with own rules
   */
  FoundRules(
      WrittenExports exports, String asOf, String yaml, Parameters parameters, int resamples) {
    ReviewBasis review =
        exports.basis(ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf)), "USD");
    List<KnownDeal> deals = exports.histories().deals(review);
    SizeTally sizes = new SizeTally();
    deals.forEach(sizes::accept);
    QuotaPeriods quotas = QuotaPeriods.of(exports.rows(Quotas.TABLE, Quota.class), review);
    WonByDay won = new WonByDay(quotas);
    deals.forEach(won::accept);
    FoundPayOff found = new FoundPayOff(exports, review, sizes.bands(), parameters).from(resamples);
    payOff = found.counted().require();
    valued = found.valued(payOff);
    analysis =
        RuleAnalysis.of(
                new RuleBasis(review, sizes.bands(), new Attainment(quotas, won)),
                Configuration.of(yaml, Path.of("hindsight.yaml")).rules(),
                exports.rows(Agreements.TABLE, Agreement.class))
            .from(new Resamples(resamples));
  }

  /** The decisions that are counted. */
  List<ValuedRequest> valued() {
    return valued;
  }

  /** Nothing counted yet. */
  RuleTally tally() {
    return analysis.tally();
  }

  Measured<Rules> of(RuleTally counted) {
    return analysis.findings(counted, payOff);
  }

  /** What was found, which something was. */
  Rules rules() {
    RuleTally tally = tally();
    valued.forEach(tally::accept);
    return of(tally).require();
  }

  /** A rule that is shown, by its name. */
  static Rule named(Rules rules, String name) {
    return rules.shown().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
