package dev.hindsight.analysis;

import dev.hindsight.WrittenExports;
import dev.hindsight.analysis.PressureCounts.AttainmentCell;
import dev.hindsight.exports.Deals;
import dev.hindsight.exports.Decisions;
import dev.hindsight.exports.Pressure;
import dev.hindsight.exports.Quotas;
import dev.hindsight.exports.Requests;
import dev.hindsight.exports.Table;
import dev.hindsight.facts.ReviewPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The counts of the pressure analysis straight from the rows, request by request, no Spark. */
final class PlainPressure {

  private static final int LANDMARK = 7;

  private final WrittenExports company;
  private final ReviewPeriod period;
  private final LocalDate asOf;
  private final Map<String, Map<String, String>> deals = new HashMap<>();
  private final List<Request> requests = new ArrayList<>();
  private final Map<String, Long> lines = new TreeMap<>();

  /** A request with all that is known of it. */
  private record Request(
      Map<String, String> row,
      Map<String, String> deal,
      LocalDate raised,
      LocalDate decided,
      String answer,
      LocalDate turned,
      LocalDate seen,
      boolean agree,
      List<Map<String, String>> signals) {

    String team() {
      String own = row.get(Requests.SALES_TEAM);
      return own != null || deal == null ? own : deal.get(Deals.SALES_TEAM);
    }

    int waited() {
      return days(raised, decided == null ? seen : decided);
    }
  }

  PlainPressure(WrittenExports company, ReviewPeriod period) {
    this.company = company;
    this.period = period;
    asOf = period.asOf();
    for (Map<String, String> deal : company.written(Deals.TABLE)) {
      String opened = deal.get(Deals.OPENED_AT);
      if (opened == null || !date(opened).isAfter(asOf)) {
        deals.put(deal.get(Deals.DEAL_ID), deal);
      }
    }
    known(Requests.TABLE, Requests.REQUESTED_AT).forEach(row -> requests.add(request(row)));
  }

  /** One line per count. */
  List<String> lines(List<String> bandOfDeal) {
    requests.forEach(this::count);
    requests.stream().filter(this::isFirst).forEach(request -> countFirst(request, bandOfDeal));
    deals.values().forEach(this::countDeal);
    return lines.entrySet().stream().map(each -> each.getKey() + " = " + each.getValue()).toList();
  }

  private Request request(Map<String, String> row) {
    Map<String, String> deal = deals.get(row.get(Requests.DEAL_ID));
    LocalDate closed = deal == null ? null : closed(deal);
    List<Map<String, String>> answers =
        known(Decisions.TABLE, Decisions.DECIDED_AT)
            .filter(each -> each.get(Decisions.REQUEST_ID).equals(row.get(Requests.REQUEST_ID)))
            .filter(each -> closed == null || !decidedAt(each).isAfter(closed))
            .toList();
    LocalDate raised = date(row.get(Requests.REQUESTED_AT));
    LocalDate decided =
        answers.stream().map(PlainPressure::decidedAt).min(Comparator.naturalOrder()).orElse(null);
    LocalDate seen = closed == null ? asOf : closed;
    boolean backwards =
        closed != null
            && deal.get(Deals.OPENED_AT) != null
            && closed.isBefore(date(deal.get(Deals.OPENED_AT)));
    return new Request(
        row,
        deal,
        raised,
        decided,
        last(answers.stream().filter(each -> decidedAt(each).equals(decided)).toList()),
        answers.stream()
            .filter(each -> each.get(Decisions.DECISION).equals("yes"))
            .map(PlainPressure::decidedAt)
            .filter(day -> day.isAfter(decided))
            .min(Comparator.naturalOrder())
            .orElse(null),
        seen,
        !backwards && !(decided == null ? seen : decided).isBefore(raised),
        known(Pressure.TABLE, Pressure.SIGNALLED_AT)
            .filter(each -> each.get(Pressure.REQUEST_ID).equals(row.get(Requests.REQUEST_ID)))
            .toList());
  }

  private void count(Request request) {
    String quarter = period.calendar().quarterOf(request.raised()).label();
    boolean undecided = request.decided() == null;
    if (period.trend().stream().anyMatch(each -> each.label().equals(quarter))) {
      use("QUARTER " + quarter, request, undecided);
    }
    if (!inWindow(request.raised())) {
      return;
    }
    if (request.team() != null) {
      use("TEAM " + request.team(), request, undecided);
    }
    if (request.agree()) {
      add("days " + (undecided ? "WAITED_UNANSWERED " : "WAITED_ANSWERED ") + request.waited(), 1);
      for (Map<String, String> signal : request.signals()) {
        int day = days(request.raised(), signalledAt(signal));
        if (day >= 0 && day <= request.waited()) {
          add("days SIGNAL " + day, 1);
        }
      }
      countRefusal(request);
    }
    attainment(request);
  }

  private void use(String where, Request request, boolean undecided) {
    String key = "use " + where + " " + tactics(byDecision(request)) + " ";
    add(key + "requests", 1);
    add(key + "undecided", undecided ? 1 : 0);
  }

  private void countRefusal(Request request) {
    if (request.deal() == null || !List.of("not_now", "never").contains("" + request.answer())) {
      return;
    }
    if (request.turned() == null) {
      add("days STILL_REFUSED " + days(request.decided(), request.seen()), 1);
      return;
    }
    boolean between =
        request.signals().stream()
            .map(PlainPressure::signalledAt)
            .anyMatch(day -> day.isAfter(request.decided()) && !day.isAfter(request.turned()));
    add(
        (between ? "days TURNED_WITH_SIGNAL " : "days TURNED_WITHOUT_SIGNAL ")
            + days(request.decided(), request.turned()),
        1);
  }

  private void countFirst(Request request, List<String> bandOfDeal) {
    if (!inWindow(request.raised())) {
      return;
    }
    LocalDate end = period.calendar().quarterOf(request.raised()).end();
    String answer =
        request.answer() == null ? "UNDECIDED" : request.answer().equals("yes") ? "YES" : "OTHER";
    String key = "days QUARTER_END_" + answer + " " + days(request.raised(), end);
    add(key, 1);
    add(key + " signals", byDecision(request).size());
    String fate = request.waited() >= LANDMARK ? answer : request.answer() == null ? "" : "EARLIER";
    if (request.agree() && !fate.isEmpty()) {
      List<Map<String, String>> early =
          request.signals().stream()
              .filter(signal -> !signalledAt(signal).isBefore(request.raised()))
              .filter(signal -> days(request.raised(), signalledAt(signal)) < LANDMARK)
              .filter(signal -> days(request.raised(), signalledAt(signal)) <= request.waited())
              .toList();
      add(
          "landmark %s %s %s %s"
              .formatted(
                  tactics(early),
                  orNone(request.deal().get(Deals.SEGMENT)),
                  band(request.deal(), bandOfDeal),
                  fate),
          1);
    }
  }

  private void attainment(Request request) {
    List<Map<String, String>> periods =
        known(Quotas.TABLE, Quotas.PERIOD_START)
            .filter(quota -> quota.get(Quotas.SALES_TEAM).equals(request.team()))
            .filter(quota -> !date(quota.get(Quotas.PERIOD_START)).isAfter(request.raised()))
            .filter(quota -> !date(quota.get(Quotas.PERIOD_END)).isBefore(request.raised()))
            .sorted(Comparator.comparing(quota -> quota.get(Quotas.PERIOD_START)))
            .toList();
    String state = AttainmentCell.WITHOUT_QUOTA + " -1";
    if (!periods.isEmpty()) {
      state = state(request, periods.get(periods.size() - 1));
    }
    String key = "attainment " + state + " ";
    add(key + "requests", 1);
    add(key + "under any", byDecision(request).isEmpty() ? 0 : 1);
    add(key + "yes", "yes".equals(request.answer()) ? 1 : 0);
    add(key + "decided", request.answer() == null ? 0 : 1);
  }

  private String state(Request request, Map<String, String> quota) {
    LocalDate start = date(quota.get(Quotas.PERIOD_START));
    int length = days(start, date(quota.get(Quotas.PERIOD_END))) + 1;
    int elapsed = days(start, request.raised()) + 1;
    double won =
        deals.values().stream()
            .filter(deal -> deal.get(Deals.OUTCOME).equals("won") && closed(deal) != null)
            .filter(deal -> request.team().equals(deal.get(Deals.SALES_TEAM)))
            .filter(deal -> !closed(deal).isBefore(start))
            .filter(deal -> closed(deal).isBefore(request.raised()))
            .mapToDouble(deal -> Double.parseDouble(deal.get(Deals.AMOUNT)))
            .sum();
    double attained = won / (Double.parseDouble(quota.get(Quotas.QUOTA)) * elapsed / length);
    String band =
        attained < 0.5
            ? "BELOW_50"
            : attained < 0.8 ? "FROM_50_TO_80" : attained < 1 ? "FROM_80_TO_100" : "FROM_100";
    return (elapsed <= 14 ? AttainmentCell.FIRST_DAYS : band) + " " + (elapsed - 1) * 3 / length;
  }

  private void countDeal(Map<String, String> deal) {
    List<Request> asked = requests.stream().filter(each -> each.deal() == deal).toList();
    String decision = decisionClass(asked);
    if (asked.isEmpty() || !dealInWindow(deal, asked)) {
      return;
    }
    TreeSet<String> tactics = new TreeSet<>();
    asked.forEach(request -> byDecision(request).forEach(s -> tactics.add(s.get(Pressure.TACTIC))));
    boolean closed = closed(deal) != null;
    if (closed) {
      prepared(deal, asked, Requests.WRITTEN_DESCRIPTION);
      prepared(deal, asked, Requests.PROSPECT_INTERVIEWED);
    }
    if (closed && decision.equals("yes")) {
      Stream.of("deadline", "competitor_has_it", "other", "executive_sponsor")
          .forEach(tactic -> stratified("WORTH " + tactic, tactics.contains(tactic), deal));
      claim(deal, asked);
    }
    if (List.of("not_now", "never", "alternative").contains(decision)) {
      truth(deal, asked, tactics);
    }
  }

  private void truth(Map<String, String> deal, List<Request> asked, SortedSet<String> tactics) {
    LocalDate closed = closed(deal);
    if (closed != null) {
      tactics.forEach(tactic -> ended("TRUTH " + tactic + " true", deal));
      if (!tactics.isEmpty()) {
        ended("TRUTH any true", deal);
      }
    }
    LocalDate deadline =
        claimed(asked, "deadline", Pressure.CLAIMED_DEADLINE)
            .map(LocalDate::parse)
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (deadline != null && deadline.isBefore(asOf)) {
      ended("DEADLINE  " + (closed == null || closed.isAfter(deadline)), deal);
    }
    if (closed != null
        && deal.get(Deals.OUTCOME).equals("lost")
        && tactics.contains("competitor_has_it")) {
      boolean named =
          claimed(asked, "competitor_has_it", Pressure.CLAIMED_COMPETITOR)
              .anyMatch(name -> name.equalsIgnoreCase(deal.get(Deals.COMPETITOR)));
      ended("COMPETITOR  " + named, deal);
    }
  }

  private Stream<String> claimed(List<Request> asked, String tactic, String column) {
    return asked.stream()
        .flatMap(request -> byDecision(request).stream())
        .filter(signal -> signal.get(Pressure.TACTIC).equals(tactic))
        .filter(signal -> signal.containsKey(column))
        .map(signal -> signal.get(column));
  }

  private void claim(Map<String, String> deal, List<Request> asked) {
    List<BigDecimal> claims =
        asked.stream()
            .filter(request -> request.row().containsKey(Requests.CLAIMED_CONFIDENCE))
            .map(request -> new BigDecimal(request.row().get(Requests.CLAIMED_CONFIDENCE)))
            .toList();
    if (claims.isEmpty()) {
      ended("NO_CLAIM  true", deal);
      return;
    }
    Request first = asked.stream().filter(this::isFirst).findFirst().orElseThrow();
    double mean =
        claims.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(claims.size()), 4, RoundingMode.HALF_UP)
            .doubleValue();
    ended("CLAIM " + orNone(first.team()) + " true " + mean, deal);
  }

  private void prepared(Map<String, String> deal, List<Request> asked, String column) {
    List<String> said =
        asked.stream().map(request -> request.row().get(column)).filter(x -> x != null).toList();
    if (!said.isEmpty()) {
      stratified("PREPARED " + column, said.contains("true"), deal);
    }
  }

  private void stratified(String question, boolean with, Map<String, String> deal) {
    ended(
        question
            + " "
            + with
            + " "
            + orNone(deal.get(Deals.SEGMENT))
            + " "
            + orNone(deal.get(Deals.DEAL_TYPE)),
        deal);
  }

  private void ended(String question, Map<String, String> deal) {
    add("deal " + question + " deals", 1);
    add("deal " + question + " closed", closed(deal) == null ? 0 : 1);
    boolean won = closed(deal) != null && deal.get(Deals.OUTCOME).equals("won");
    add("deal " + question + " won", won ? 1 : 0);
  }

  private String decisionClass(List<Request> asked) {
    TreeSet<String> inForce = new TreeSet<>();
    for (Request request : asked) {
      LocalDate closed = closed(request.deal());
      String decision =
          last(
              known(Decisions.TABLE, Decisions.DECIDED_AT)
                  .filter(
                      each ->
                          each.get(Decisions.REQUEST_ID)
                              .equals(request.row().get(Requests.REQUEST_ID)))
                  .filter(each -> closed == null || !decidedAt(each).isAfter(closed))
                  .toList());
      if (decision != null) {
        inForce.add(decision);
      }
    }
    return inForce.isEmpty() ? "undecided" : inForce.size() > 1 ? "mixed" : inForce.first();
  }

  private boolean dealInWindow(Map<String, String> deal, List<Request> asked) {
    if (closed(deal) != null) {
      return inWindow(closed(deal));
    }
    return asked.stream()
        .flatMap(
            request ->
                known(Decisions.TABLE, Decisions.DECIDED_AT)
                    .filter(
                        each ->
                            each.get(Decisions.REQUEST_ID)
                                .equals(request.row().get(Requests.REQUEST_ID))))
        .map(PlainPressure::decidedAt)
        .anyMatch(this::inWindow);
  }

  private boolean isFirst(Request request) {
    return request.deal() != null
        && requests.stream()
            .filter(other -> other.deal() == request.deal())
            .min(
                Comparator.comparing(Request::raised)
                    .thenComparing(other -> other.row().get(Requests.REQUEST_ID)))
            .orElseThrow()
            .equals(request);
  }

  private List<Map<String, String>> byDecision(Request request) {
    LocalDate until = request.decided() == null ? asOf.minusDays(1) : request.decided();
    return request.signals().stream()
        .filter(signal -> !signalledAt(signal).isAfter(until))
        .toList();
  }

  private static SortedSet<String> tactics(List<Map<String, String>> signals) {
    TreeSet<String> tactics = new TreeSet<>();
    signals.forEach(signal -> tactics.add(signal.get(Pressure.TACTIC)));
    return tactics;
  }

  /** The last of decisions by day, key as text, line. */
  private String last(List<Map<String, String>> decisions) {
    List<Map<String, String>> all = company.written(Decisions.TABLE);
    return decisions.stream()
        .max(
            Comparator.comparing(PlainPressure::decidedAt)
                .thenComparing(each -> each.getOrDefault(Decisions.DECISION_ID, ""))
                .thenComparing(each -> place(all, each)))
        .map(each -> each.get(Decisions.DECISION))
        .orElse(null);
  }

  private static int place(List<Map<String, String>> all, Map<String, String> row) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == row) {
        return i;
      }
    }
    throw new IllegalStateException("Cannot find the row " + row);
  }

  private Stream<Map<String, String>> known(Table table, String date) {
    return company.written(table).stream().filter(row -> !date(row.get(date)).isAfter(asOf));
  }

  private LocalDate closed(Map<String, String> deal) {
    LocalDate closed = date(deal.get(Deals.CLOSED_AT));
    return deal.get(Deals.OUTCOME).equals("open") || closed.isAfter(asOf) ? null : closed;
  }

  private boolean inWindow(LocalDate day) {
    return !day.isBefore(period.period().windowStart())
        && !day.isAfter(period.period().windowEnd());
  }

  /** The name of the size band: amounts in its order, the cuts given. */
  private static String band(Map<String, String> deal, List<String> cuts) {
    BigDecimal amount = new BigDecimal(deal.get(Deals.AMOUNT));
    if (amount.compareTo(new BigDecimal(cuts.get(0))) <= 0) {
      return "small";
    }
    return amount.compareTo(new BigDecimal(cuts.get(1))) <= 0 ? "medium" : "large";
  }

  private static LocalDate decidedAt(Map<String, String> decision) {
    return date(decision.get(Decisions.DECIDED_AT));
  }

  private static LocalDate signalledAt(Map<String, String> signal) {
    return date(signal.get(Pressure.SIGNALLED_AT));
  }

  private static LocalDate date(String written) {
    return LocalDate.parse(written);
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private static String orNone(String value) {
    return value == null ? LevelCounts.NONE : value;
  }

  private void add(String key, long count) {
    if (count > 0) {
      lines.merge(key.toLowerCase(Locale.ROOT), count, Long::sum);
    }
  }
}
