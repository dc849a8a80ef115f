package dev.hindsight.payoff;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.TradeOff;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The ledger as a flat table, a row for each trade-off. A figure that is not measured is empty; the
 * last column has the whole trade-off as JSON, with why it is not.
 */
public final class WholeLedger {

  /** The trade-off as findings have it, as JSON without line breaks. */
  public static final String TRADE_OFF = "trade_off";

  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType DATE = DataTypes.DateType;
  private static final DataType COUNT = DataTypes.LongType;
  private static final DataType NUMBER = DataTypes.DoubleType;
  private static final DataType MONEY = DataTypes.createDecimalType(28, 4);

  static final StructType SCHEMA =
      new StructType()
          .add("request_id", TEXT)
          .add("deal_id", TEXT)
          .add("account_id", TEXT)
          .add("account_name", TEXT)
          .add("feature", TEXT)
          .add("sales_team", TEXT)
          .add("sales_rep", TEXT)
          .add("product_manager", TEXT)
          .add("requested_at", DATE)
          .add("decided_at", DATE)
          .add("decision_quarter", TEXT)
          .add("answer", TEXT)
          .add("alternative_kind", TEXT)
          .add("answers", TEXT)
          .add("strategic_fit", TEXT)
          .add("other_prospects", COUNT)
          .add("segment", TEXT)
          .add("region", TEXT)
          .add("deal_type", TEXT)
          .add("size_band", TEXT)
          .add("outcome", TEXT)
          .add("closed_at", DATE)
          .add("deal_size", MONEY)
          .add("share", MONEY)
          .add("displaced", TEXT)
          .add("displaced_arr", MONEY)
          .add("likely", NUMBER)
          .add("gain", NUMBER)
          .add("gain_lower", NUMBER)
          .add("gain_upper", NUMBER)
          .add("displacement_cost", NUMBER)
          .add("displacement_cost_lower", NUMBER)
          .add("displacement_cost_upper", NUMBER)
          .add("effort_days", NUMBER)
          .add("effort_cost", NUMBER)
          .add("net", NUMBER)
          .add("net_lower", NUMBER)
          .add("net_upper", NUMBER)
          .add("verdict", TEXT)
          .add("reason", TEXT)
          .add("promise", TEXT)
          .add("promised_for", DATE)
          .add("delivered_at", DATE)
          .add(TRADE_OFF, TEXT);

  private WholeLedger() {}

  /**
   * The table.
   *
   * @param rows all trade-offs in their order
   */
  static Dataset<Row> of(Dataset<Row> rows, TradeOffs tradeOffs) {
    return rows.map((MapFunction<Row, Row>) row -> flat(tradeOffs.of(row)), Encoders.row(SCHEMA));
  }

  private static Row flat(TradeOff each) {
    return RowFactory.create(
        each.requestId(),
        each.dealId(),
        each.accountId(),
        each.accountName(),
        each.feature(),
        each.salesTeam(),
        each.salesRep(),
        each.productManager(),
        date(each.requestedAt()),
        date(each.decidedAt()),
        each.decisionQuarter(),
        Vocabulary.word(each.answer()),
        each.alternativeKind(),
        answers(each.answers()),
        each.strategicFit(),
        each.otherProspects(),
        each.segment(),
        each.region(),
        each.dealType(),
        each.sizeBand(),
        each.outcome().label(),
        date(each.closedAt()),
        each.dealSize(),
        each.share(),
        displaced(each.displaced()),
        each.displacedArr(),
        each.likely().value(),
        value(each.gain()),
        lower(each.gain()),
        upper(each.gain()),
        value(each.displacementCost()),
        lower(each.displacementCost()),
        upper(each.displacementCost()),
        number(each.effortDays()),
        value(each.effortCost()),
        value(each.net()),
        lower(each.net()),
        upper(each.net()),
        each.verdict().label(),
        each.reason(),
        each.promise().label(),
        date(each.promisedFor()),
        date(each.deliveredAt()),
        FindingsJson.line(each));
  }

  private static String answers(List<TradeOff.Answer> answers) {
    return answers.stream()
        .map(each -> each.decidedAt() + " " + Vocabulary.word(each.decision()))
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

  private static Date date(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
