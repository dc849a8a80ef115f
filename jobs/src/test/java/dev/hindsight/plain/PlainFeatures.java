package dev.hindsight.plain;

import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.TradeOff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What became of features, straight from rows and trade-offs, one feature after the other. */
public final class PlainFeatures {

  /** A feature's figures: money as in the exports. */
  public static final class Plain {
    public int requests;
    public int deals;
    public BigDecimal asked = BigDecimal.ZERO;
    public final Map<String, Integer> answers = new TreeMap<>();
    public int wonWith;
    public int with;
    public int wonWithout;
    public int without;
    public final List<Double> worth = new ArrayList<>();
    public final List<Double> givenNet = new ArrayList<>();
    public final List<Double> forgone = new ArrayList<>();
  }

  private final Map<String, Plain> features = new TreeMap<>();

  /**
   * The features of deals that are known.
   *
   * @param raised the requests of each deal that were raised by the as-of date, by its identifier
   */
  public PlainFeatures(
      List<PlainDeals.Deal> deals,
      Map<String, List<Map<String, String>>> raised,
      LocalDate from,
      LocalDate to,
      List<TradeOff> tradeOffs) {
    for (PlainDeals.Deal deal : deals) {
      Map<String, List<String>> answered = new TreeMap<>();
      for (Map<String, String> row : raised.getOrDefault(deal.row().get("deal_id"), List.of())) {
        String name = row.get(Requests.FEATURE);
        PlainDeals.Asked asked =
            deal.decided().stream()
                .filter(each -> each.id().equals(row.get(Requests.REQUEST_ID)))
                .findFirst()
                .orElse(null);
        boolean counts =
            isIn(LocalDate.parse(row.get(Requests.REQUESTED_AT)), from, to)
                || (asked != null && isIn(asked.decidedAt(), from, to));
        if (name != null && counts) {
          String answer = asked == null ? "undecided" : asked.answer();
          answered.computeIfAbsent(key(name), none -> new ArrayList<>()).add(answer);
        }
      }
      answered.forEach((key, answers) -> add(at(key), deal, answers));
    }
    tradeOffs.stream().filter(each -> !each.feature().isEmpty()).forEach(this::add);
  }

  private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The names of these tests differ in case and in blanks alone. */
  public static String key(String name) {
    return String.join(" ", name.trim().toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  private Plain at(String key) {
    return features.computeIfAbsent(key, none -> new Plain());
  }

  private static void add(Plain of, PlainDeals.Deal deal, List<String> answers) {
    of.requests += answers.size();
    answers.forEach(answer -> of.answers.merge(answer, 1, Integer::sum));
    of.deals++;
    of.asked = of.asked.add(Objects.requireNonNullElse(deal.size(), BigDecimal.ZERO));
    long given =
        answers.stream().filter(each -> each.equals("yes") || each.equals("alternative")).count();
    long refused =
        answers.stream().filter(each -> each.equals("not_now") || each.equals("never")).count();
    if (!deal.isOpen() && given == answers.size()) {
      of.with++;
      of.wonWith += deal.isWon() ? 1 : 0;
    } else if (!deal.isOpen() && refused == answers.size()) {
      of.without++;
      of.wonWithout += deal.isWon() ? 1 : 0;
    }
  }

  private void add(TradeOff tradeOff) {
    if (tradeOff.verdict() == PayOffVerdict.TOO_EARLY || !tradeOff.net().isMeasured()) {
      return;
    }
    Plain of = at(key(tradeOff.feature()));
    double gain = tradeOff.gain().require().value();
    boolean given = tradeOff.answer().isGiven();
    of.worth.add(given ? gain : -gain);
    if (given) {
      of.givenNet.add(tradeOff.net().require().value());
    } else {
      of.forgone.add(-gain);
    }
  }

  public Map<String, Plain> all() {
    return features;
  }

  /**
   * The mean of a feature's values, moved: the formulas of Bühlmann and Straub with weights of 1.
   */
  public static double moved(List<List<Double>> groups, List<Double> own) {
    List<List<Double>> some = groups.stream().filter(each -> !each.isEmpty()).toList();
    double n = some.stream().mapToInt(List::size).sum();
    double all = some.stream().flatMap(List::stream).mapToDouble(each -> each).sum() / n;
    double within = 0;
    double around = 0;
    double squares = 0;
    for (List<Double> group : some) {
      for (double value : group) {
        within += (value - mean(group)) * (value - mean(group)) / (n - some.size());
      }
      around += group.size() * (mean(group) - all) * (mean(group) - all);
      squares += group.size() * group.size() / n;
    }
    double between = Math.max((around - (some.size() - 1) * within) / (n - squares), within / 5);
    double weights = 0;
    double sum = 0;
    for (List<Double> group : some) {
      double kept = between / (between + within / group.size());
      weights += kept;
      sum += kept * mean(group);
    }
    double kept = between / (between + within / own.size());
    return kept * mean(own) + (1 - kept) * sum / weights;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(each -> each).average().orElseThrow();
  }
}
