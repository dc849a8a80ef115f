package dev.hindsight.rules;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.ClosedCounts;
import dev.hindsight.payoff.LedgerCounts;
import dev.hindsight.payoff.PayOffAnalysis;
import dev.hindsight.payoff.PayOffBasis;
import dev.hindsight.payoff.PayOffFindings;
import dev.hindsight.payoff.Valuer;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.SkewedCompany;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.pressure.quotas.WonByDay;
import dev.hindsight.winrates.SizeTally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the report says of the rules of a {@link RuledCompany}, in memory. */
final class SimulatedRules {

  private static final int OWN = 10;

  private SimulatedRules() {}

  /** The rules of a company: nine searched conditions, their pairs, and ten own rules. */
  static Rules of(List<DealHistory> deals, Resamples resamples) {
    ReviewBasis review = review();
    SizeTally sizes = new SizeTally();
    deals.forEach(each -> sizes.accept(KnownDeal.of(each, review)));
    PayOffBasis basis =
        new PayOffBasis(review, 0, sizes.bands(), Levels.ALL, Measured.not("nobody waits"));
    PayOffAnalysis analysis =
        new PayOffAnalysis(basis, ReportParameters.fiscalYearFrom(1)).from(resamples);
    ClosedCounts closed = analysis.closed();
    LedgerCounts counts = analysis.ledger();
    List<TradeOffHistory> tradeOffs =
        deals.stream()
            .map(each -> new TradeOffHistory(each, List.of(), Map.of(), Optional.empty()))
            .toList();
    deals.forEach(each -> closed.accept(KnownDeal.of(each, review)));
    tradeOffs.forEach(counts::accept);
    PayOffFindings found =
        analysis.findings(closed, counts, Measured.not("nobody waits"), Left.NOBODY).require();
    RuleAnalysis rules =
        RuleAnalysis.of(
                new RuleBasis(review, sizes.bands(), noQuotas(review)), ownRules(), List.of())
            .from(resamples);
    RuleTally tally = rules.tally();
    Valuer valuer = found.valuer();
    tradeOffs.forEach(each -> valuer.of(each).forEach(tally::accept));
    return rules.findings(tally, found).require();
  }

  private static Attainment noQuotas(ReviewBasis review) {
    QuotaPeriods none = QuotaPeriods.of(List.of(), review);
    return new Attainment(none, new WonByDay(none));
  }

  private static List<ConfiguredRule> ownRules() {
    return IntStream.range(0, OWN)
        .mapToObj(
            each ->
                new ConfiguredRule(
                    "Region " + each,
                    List.of(new RuleCondition(RuleColumn.REGION, "R" + each)),
                    each % 2 == 0 ? RuledAnswer.YES : RuledAnswer.REFUSAL,
                    null))
        .toList();
  }

  private static ReviewBasis review() {
    ReviewBasis basis = SkewedCompany.basis();
    return new ReviewBasis(
        basis.period(),
        ReportingCurrency.of("USD", List.of()),
        new ExportedColumns(
            Contract.TABLES.stream()
                .filter(
                    Set.of(Deals.TABLE, Requests.TABLE, Decisions.TABLE, Pressure.TABLE)::contains)
                .collect(Collectors.toMap(Table::name, SimulatedRules::columns))),
        basis.exposureDays(),
        basis.landmarkDays());
  }

  private static Set<String> columns(Table table) {
    return table.fields().stream().map(Field::name).collect(Collectors.toSet());
  }
}
