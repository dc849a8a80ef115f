package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was known on the day of each decision, and what those with a trait came to, by the rows. */
public final class PlainRules {

  /** Refusals are judged together. */
  public static final List<String> REFUSALS = List.of("not_now", "never");

  private final WrittenExports exports;
  private final PlainPayOff payOff;
  private final Map<String, List<String>> facts = new TreeMap<>();

  public PlainRules(WrittenExports exports, PlainPayOff payOff) {
    this.exports = exports;
    this.payOff = payOff;
    payOff.ledger.tradeOffs.forEach(each -> facts.put(each.asked().id(), facts(each)));
  }

  /** A mean and its standard error, with the mean of each resample. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Judged(List<PlainLedger.TradeOff> of, double[] means, double error) {

    /** How many standard errors above the data the mean of a resample is. */
    public double deviation(int place) {
      return Double.isNaN(means[place]) ? 0 : (means[place] - means[0]) / error;
    }
  }

  /** The day on which the answer in force was first given without another after it. */
  public static LocalDate day(PlainLedger.TradeOff each) {
    List<Map<String, String>> answers = each.asked().answers();
    int first = answers.size() - 1;
    while (first > 0
        && answers.get(first - 1).get(Decisions.DECISION).equals(each.asked().answer())) {
      first--;
    }
    return PlainDeals.day(answers.get(first), Decisions.DECIDED_AT);
  }

  /** All that meet conditions such as "tactic=deadline,other", whatever the answer. */
  public List<PlainLedger.TradeOff> meeting(List<String> conditions) {
    return payOff.ledger.tradeOffs.stream()
        .filter(each -> conditions.stream().allMatch(one -> meets(each, one)))
        .toList();
  }

  private boolean meets(PlainLedger.TradeOff each, String condition) {
    String column = condition.substring(0, condition.indexOf('='));
    List<String> known = facts.get(each.asked().id());
    return Arrays.stream(condition.substring(column.length() + 1).split(",", -1))
        .anyMatch(value -> known.contains(column + "=" + value.toLowerCase(Locale.ROOT)));
  }

  /** Those that are settled, with one of some answers. */
  public List<PlainLedger.TradeOff> settled(List<PlainLedger.TradeOff> some, List<String> answers) {
    return some.stream()
        .filter(each -> answers.contains(each.asked().answer()))
        .filter(each -> !each.isTooEarly() && payOff.isMeasured(each))
        .toList();
  }

  /** What settled ones came to on average. */
  public Judged judged(List<PlainLedger.TradeOff> some) {
    PlainPayOff.Figure nets = payOff.nets(some);
    double[] means = new double[payOff.places];
    for (int place = 0; place < means.length; place++) {
      double sign = some.isEmpty() || some.get(0).isGiven() ? 1 : -1;
      means[place] = sign * nets.in(place) / drawn(some, place);
    }
    double[] known = Arrays.stream(means).skip(1).filter(Double::isFinite).toArray();
    double mean = Arrays.stream(known).sum() / known.length;
    double squares = Arrays.stream(known).map(each -> Math.pow(each - mean, 2)).sum();
    return new Judged(some, means, Math.sqrt(squares / (known.length - 1)));
  }

  private double drawn(List<PlainLedger.TradeOff> some, int place) {
    return some.stream().mapToInt(each -> payOff.weights(each.deal().unit())[place]).sum();
  }

  private List<String> facts(PlainLedger.TradeOff each) {
    List<String> known = new ArrayList<>();
    Map<String, String> asked = each.asked().row();
    LocalDate day = day(each);
    ofDeal(each.deal(), day, known);
    asked.entrySet().stream()
        .filter(cell -> cell.getKey().equals(Requests.STRATEGIC_FIT))
        .forEach(cell -> known.add("strategic_fit=" + cell.getValue()));
    if (asked.containsKey(Requests.OTHER_PROSPECTS)) {
      int others = Integer.parseInt(asked.get(Requests.OTHER_PROSPECTS));
      known.add("other_prospects=" + (others == 0 ? "0" : others < 3 ? "1_to_2" : "3_or_more"));
    }
    for (String prepared : List.of(Requests.WRITTEN_DESCRIPTION, Requests.PROSPECT_INTERVIEWED)) {
      if (asked.containsKey(prepared)) {
        known.add(prepared + "=" + (asked.get(prepared).equals("true") ? "yes" : "no"));
      }
    }
    if (asked.containsKey(Requests.CLAIMED_CONFIDENCE)) {
      double claimed = Double.parseDouble(asked.get(Requests.CLAIMED_CONFIDENCE));
      String band = claimed < 0.5 ? "below_50" : claimed < 0.8 ? "50_to_80" : "from_80";
      known.add("claimed_confidence=" + band);
    }
    long waited = ChronoUnit.DAYS.between(PlainDeals.day(asked, Requests.REQUESTED_AT), day);
    if (waited >= 0) {
      String wait = waited < 8 ? "up_to_7_days" : waited < 31 ? "8_to_30_days" : "over_30_days";
      known.add("waited=" + wait);
    }
    tactics(each.asked().id(), day, known);
    known.add("quarter_end=" + (day.plusDays(14).isAfter(quarterEnd(day)) ? "yes" : "no"));
    String team = asked.getOrDefault(Requests.SALES_TEAM, each.deal().row().get(Deals.SALES_TEAM));
    if (team != null) {
      known.add("sales_team=" + team);
      attainment(team, day, known);
    }
    return known;
  }

  private void ofDeal(PlainDeals.Deal deal, LocalDate day, List<String> known) {
    for (String column : List.of(Deals.SEGMENT, Deals.REGION, Deals.DEAL_TYPE)) {
      if (deal.row().containsKey(column)) {
        known.add(column + "=" + deal.row().get(column));
      }
    }
    known.add("size_band=" + payOff.ledger.deals.bandThoughtOn(deal.row(), day));
  }

  private void tactics(String request, LocalDate day, List<String> known) {
    int before = known.size();
    exports.written(Pressure.TABLE).stream()
        .filter(row -> row.get(Pressure.REQUEST_ID).equals(request))
        .filter(row -> row.get(Pressure.SIGNALLED_AT).compareTo(day.toString()) <= 0)
        .forEach(row -> known.add("tactic=" + row.get(Pressure.TACTIC)));
    known.add("tactic=" + (known.size() > before ? "any" : "none"));
  }

  private static LocalDate quarterEnd(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    return first.plusMonths(3).minusDays(1);
  }

  private void attainment(String team, LocalDate day, List<String> known) {
    exports.written(Quotas.TABLE).stream()
        .filter(row -> row.get(Quotas.SALES_TEAM).equals(team))
        .filter(row -> row.get(Quotas.PERIOD_START).compareTo(day.toString()) <= 0)
        .filter(row -> row.get(Quotas.PERIOD_END).compareTo(day.toString()) >= 0)
        .forEach(row -> attainment(team, day, row, known));
  }

  private void attainment(
      String team, LocalDate day, Map<String, String> quota, List<String> known) {
    LocalDate start = PlainDeals.day(quota, Quotas.PERIOD_START);
    long elapsed = ChronoUnit.DAYS.between(start, day) + 1;
    long days = ChronoUnit.DAYS.between(start, PlainDeals.day(quota, Quotas.PERIOD_END)) + 1;
    if (elapsed > 14) {
      BigDecimal won =
          payOff.ledger.deals.all().stream()
              .filter(deal -> deal.isWon() && team.equals(deal.row().get(Deals.SALES_TEAM)))
              .filter(deal -> !deal.closed().isBefore(start) && deal.closed().isBefore(day))
              .map(payOff.ledger.deals::wonAmount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal due =
          new BigDecimal(quota.get(Quotas.QUOTA)).multiply(BigDecimal.valueOf(elapsed));
      int band = PlainQuota.band(won.multiply(BigDecimal.valueOf(days)), due);
      known.add("attainment=" + List.of("below_50", "50_to_80", "80_to_100", "from_100").get(band));
    }
  }
}
