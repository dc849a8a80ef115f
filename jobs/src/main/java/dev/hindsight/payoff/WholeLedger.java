package dev.hindsight.payoff;

import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.tables.grid.FlatColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger as a flat table, a row for each trade-off. A figure that is not measured is empty; the
 * trade-off itself says why.
 */
public final class WholeLedger {

  /** The columns in their order. */
  public static final List<FlatColumn<TradeOff>> COLUMNS =
      Stream.<List<FlatColumn<TradeOff>>>of(
              List.of(
                  FlatColumn.text("request_id", TradeOff::requestId),
                  FlatColumn.text("deal_id", TradeOff::dealId),
                  FlatColumn.text("account_id", TradeOff::accountId),
                  FlatColumn.text("account_name", TradeOff::accountName),
                  FlatColumn.text("feature", TradeOff::feature),
                  FlatColumn.text("sales_team", TradeOff::salesTeam),
                  FlatColumn.text("sales_rep", TradeOff::salesRep),
                  FlatColumn.text("product_manager", TradeOff::productManager),
                  FlatColumn.date("requested_at", TradeOff::requestedAt),
                  FlatColumn.date("decided_at", TradeOff::decidedAt),
                  FlatColumn.text("decision_quarter", TradeOff::decisionQuarter),
                  FlatColumn.text("answer", each -> Vocabularies.word(each.answer())),
                  FlatColumn.text("alternative_kind", TradeOff::alternativeKind),
                  FlatColumn.text("answers", each -> answers(each.answers())),
                  FlatColumn.text("strategic_fit", TradeOff::strategicFit),
                  FlatColumn.count("other_prospects", TradeOff::otherProspects),
                  FlatColumn.text("segment", TradeOff::segment),
                  FlatColumn.text("region", TradeOff::region),
                  FlatColumn.text("deal_type", TradeOff::dealType),
                  FlatColumn.text("size_band", TradeOff::sizeBand),
                  FlatColumn.text("outcome", each -> each.outcome().label()),
                  FlatColumn.date("closed_at", TradeOff::closedAt),
                  FlatColumn.decimal("deal_size", TradeOff::dealSize),
                  FlatColumn.decimal("share", TradeOff::share),
                  FlatColumn.text("displaced", each -> displaced(each.displaced())),
                  FlatColumn.decimal("displaced_arr", TradeOff::displacedArr),
                  FlatColumn.number("likely", each -> each.likely().value())),
              FlatColumn.estimate("gain", TradeOff::gain),
              FlatColumn.estimate("displacement_cost", TradeOff::displacementCost),
              List.of(
                  FlatColumn.number("effort_days", each -> number(each.effortDays())),
                  FlatColumn.value("effort_cost", TradeOff::effortCost)),
              FlatColumn.estimate("net", TradeOff::net),
              List.of(
                  FlatColumn.text("verdict", each -> each.verdict().label()),
                  FlatColumn.text("reason", TradeOff::reason),
                  FlatColumn.text("promise", each -> each.promise().label()),
                  FlatColumn.date("promised_for", TradeOff::promisedFor),
                  FlatColumn.date("delivered_at", TradeOff::deliveredAt)))
          .flatMap(List::stream)
          .toList();

  private WholeLedger() {}

  private static String answers(List<TradeOff.Answer> answers) {
    return answers.stream()
        .map(each -> each.decidedAt() + " " + Vocabularies.word(each.decision()))
        .collect(Collectors.joining("; "));
  }

  private static String displaced(List<TradeOff.Displaced> items) {
    return items.stream().map(TradeOff.Displaced::roadmapItemId).collect(Collectors.joining("; "));
  }

  private static Double number(BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }
}
