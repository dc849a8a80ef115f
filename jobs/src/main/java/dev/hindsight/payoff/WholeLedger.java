package dev.hindsight.payoff;

import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ledger as a flat table, a row for each trade-off. A figure that is not measured is empty; the
 * trade-off itself says why.
 */
public final class WholeLedger {

  /** What the cells of a column are; each may be null. */
  public enum Type {
    /** {@link String}. */
    TEXT,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link Long}. */
    COUNT,
    /** {@link Double}. */
    NUMBER,
    /** {@link BigDecimal} of four decimals. */
    MONEY
  }

  /**
   * A column.
   *
   * @param cell the cell of a trade-off
   */
  public record Column(String name, Type type, Function<TradeOff, Object> cell) {}

  /** The columns in their order. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column("request_id", Type.TEXT, TradeOff::requestId),
          new Column("deal_id", Type.TEXT, TradeOff::dealId),
          new Column("account_id", Type.TEXT, TradeOff::accountId),
          new Column("account_name", Type.TEXT, TradeOff::accountName),
          new Column("feature", Type.TEXT, TradeOff::feature),
          new Column("sales_team", Type.TEXT, TradeOff::salesTeam),
          new Column("sales_rep", Type.TEXT, TradeOff::salesRep),
          new Column("product_manager", Type.TEXT, TradeOff::productManager),
          new Column("requested_at", Type.DATE, TradeOff::requestedAt),
          new Column("decided_at", Type.DATE, TradeOff::decidedAt),
          new Column("decision_quarter", Type.TEXT, TradeOff::decisionQuarter),
          new Column("answer", Type.TEXT, each -> Vocabularies.word(each.answer())),
          new Column("alternative_kind", Type.TEXT, TradeOff::alternativeKind),
          new Column("answers", Type.TEXT, each -> answers(each.answers())),
          new Column("strategic_fit", Type.TEXT, TradeOff::strategicFit),
          new Column("other_prospects", Type.COUNT, TradeOff::otherProspects),
          new Column("segment", Type.TEXT, TradeOff::segment),
          new Column("region", Type.TEXT, TradeOff::region),
          new Column("deal_type", Type.TEXT, TradeOff::dealType),
          new Column("size_band", Type.TEXT, TradeOff::sizeBand),
          new Column("outcome", Type.TEXT, each -> each.outcome().label()),
          new Column("closed_at", Type.DATE, TradeOff::closedAt),
          new Column("deal_size", Type.MONEY, TradeOff::dealSize),
          new Column("share", Type.MONEY, TradeOff::share),
          new Column("displaced", Type.TEXT, each -> displaced(each.displaced())),
          new Column("displaced_arr", Type.MONEY, TradeOff::displacedArr),
          new Column("likely", Type.NUMBER, each -> each.likely().value()),
          new Column("gain", Type.NUMBER, each -> value(each.gain())),
          new Column("gain_lower", Type.NUMBER, each -> lower(each.gain())),
          new Column("gain_upper", Type.NUMBER, each -> upper(each.gain())),
          new Column("displacement_cost", Type.NUMBER, each -> value(each.displacementCost())),
          new Column(
              "displacement_cost_lower", Type.NUMBER, each -> lower(each.displacementCost())),
          new Column(
              "displacement_cost_upper", Type.NUMBER, each -> upper(each.displacementCost())),
          new Column("effort_days", Type.NUMBER, each -> number(each.effortDays())),
          new Column("effort_cost", Type.NUMBER, each -> value(each.effortCost())),
          new Column("net", Type.NUMBER, each -> value(each.net())),
          new Column("net_lower", Type.NUMBER, each -> lower(each.net())),
          new Column("net_upper", Type.NUMBER, each -> upper(each.net())),
          new Column("verdict", Type.TEXT, each -> each.verdict().label()),
          new Column("reason", Type.TEXT, TradeOff::reason),
          new Column("promise", Type.TEXT, each -> each.promise().label()),
          new Column("promised_for", Type.DATE, TradeOff::promisedFor),
          new Column("delivered_at", Type.DATE, TradeOff::deliveredAt));

  private WholeLedger() {}

  private static String answers(List<TradeOff.Answer> answers) {
    return answers.stream()
        .map(each -> each.decidedAt() + " " + Vocabularies.word(each.decision()))
        .collect(Collectors.joining("; "));
  }

  private static String displaced(List<TradeOff.Displaced> items) {
    return items.stream().map(TradeOff.Displaced::roadmapItemId).collect(Collectors.joining("; "));
  }

  private static Double value(Measured<Estimate> figure) {
    return figure.isMeasured() ? figure.require().value() : null;
  }

  private static Double lower(Measured<Estimate> figure) {
    return figure.isMeasured() ? figure.require().lower() : null;
  }

  private static Double upper(Measured<Estimate> figure) {
    return figure.isMeasured() ? figure.require().upper() : null;
  }

  private static Double number(BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }
}
