package dev.hindsight.plain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is at risk as its definition says it, day by day, without Spark and without any of the code
 * that it checks.
 */
public final class PlainRisk {

  private static final double Z_OF_THREE = 2.3939797998185104;
  private static final Set<String> GIVEN = Set.of("yes", "alternative");

  private final WrittenExports exports;
  private final PlainCalendar calendar;
  private final PlainChurn churn;
  private final Map<LocalDate, PlainCompany> known = new HashMap<>();

  /** An item on a day: listed, or like those that are. Its band is null where it is not listed. */
  private record Item(
      String id, String of, boolean first, BigDecimal money, String band, String like, String end) {

    boolean listed() {
      return band != null;
    }
  }

  public PlainRisk(WrittenExports exports, LocalDate asOf, int startMonth) {
    this.exports = exports;
    this.calendar = new PlainCalendar(asOf, startMonth);
    this.churn = new PlainChurn(exports, asOf, asOf, asOf, 365);
  }

  /** Each kind: promises, customers, closes, refusals. */
  public Map<String, Map<String, Object>> kinds() {
    Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
    for (String kind : List.of("promises", "customers", "closes", "refusals")) {
      kinds.put(kind, kind(kind));
    }
    return kinds;
  }

  private Map<String, Object> kind(String kind) {
    LocalDate asOf = calendar.asOf();
    List<Item> now = items(kind, asOf, asOf).stream().filter(Item::listed).toList();
    List<List<Item>> then = new ArrayList<>();
    for (LocalDate on : quarterEnds()) {
      List<Item> all = items(kind, on, on.plusDays(1).plusMonths(3).minusDays(1));
      then.add(kind.equals("promises") ? all : oncePerDeal(all));
    }
    List<Item> before = then.stream().flatMap(List::stream).toList();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("ids", now.stream().sorted(ORDER).map(Item::id).toList());
    found.put("count", (long) now.size());
    found.put("first", now.stream().filter(Item::first).count());
    found.put("money", money(now));
    found.put("withoutMoney", now.stream().filter(each -> each.money() == null).count());
    found.put("bands", bands(now, before));
    found.put(
        "quarters", then.stream().filter(each -> each.stream().anyMatch(Item::listed)).count());
    found.put("listed", hits(before.stream().filter(Item::listed).toList()));
    if (!kind.equals("promises")) {
      found.put("others", hits(before.stream().filter(each -> !each.listed()).toList()));
      found.put("difference", difference(before));
    }
    return found;
  }

  private static final Comparator<Item> ORDER =
      comparing((Item each) -> !each.first())
          .thenComparing(Item::money, nullsLast(reverseOrder()))
          .thenComparing(Item::id);

  /** The last eight whose following quarter is over. */
  private List<LocalDate> quarterEnds() {
    LocalDate start = calendar.quarterStart(calendar.asOf().plusDays(1));
    return IntStream.rangeClosed(1, 8)
        .mapToObj(quarters -> start.minusMonths(3L * quarters).minusDays(1))
        .toList();
  }

  /** Of each deal the item that is listed, else any. */
  private static List<Item> oncePerDeal(List<Item> items) {
    Map<String, Item> one = new LinkedHashMap<>();
    items.stream()
        .sorted(comparing((Item each) -> !each.listed()))
        .forEach(each -> one.putIfAbsent(each.of(), each));
    return List.copyOf(one.values());
  }

  private static BigDecimal money(Collection<Item> items) {
    Set<String> seen = new HashSet<>();
    return items.stream()
        .filter(each -> seen.add(each.of()))
        .map(Item::money)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, String> bands(List<Item> now, List<Item> before) {
    Map<String, List<Item>> today = new TreeMap<>();
    now.forEach(each -> today.computeIfAbsent(each.band(), none -> new ArrayList<>()).add(each));
    Map<String, List<Item>> earlier =
        before.stream().filter(Item::listed).collect(Collectors.groupingBy(Item::band));
    Map<String, String> bands = new TreeMap<>();
    Set<String> all = new HashSet<>(today.keySet());
    all.addAll(earlier.keySet());
    for (String band : all) {
      List<Item> of = today.getOrDefault(band, List.of());
      String like = earlier.containsKey(band) ? hits(earlier.get(band)) : "-";
      bands.put(
          band, of.size() + " " + money(of).stripTrailingZeros().toPlainString() + " " + like);
    }
    return bands;
  }

  private static String hits(List<Item> items) {
    return items.stream().filter(each -> each.end().equals("hit")).count() + "/" + items.size();
  }

  /** Of those that ended, alike in age and size; null where none are. */
  private static double[] difference(List<Item> before) {
    Map<String, List<Item>> strata =
        before.stream()
            .filter(each -> !each.end().equals("open"))
            .collect(Collectors.groupingBy(Item::like, TreeMap::new, Collectors.toList()));
    double weights = 0;
    double[] sums = new double[4];
    for (List<Item> stratum : strata.values()) {
      double n = stratum.stream().filter(Item::listed).count();
      double m = stratum.size() - n;
      if (n > 0 && m > 0) {
        double weight = n * m / (n + m);
        double a =
            stratum.stream().filter(each -> each.listed() && each.end().equals("hit")).count();
        double b =
            stratum.stream().filter(each -> !each.listed() && each.end().equals("hit")).count();
        weights += weight;
        sums[0] += weight * a / n;
        sums[1] += weight * b / m;
        sums[2] += weight * weight / n;
        sums[3] += weight * weight / m;
      }
    }
    if (weights == 0) {
      return null;
    }
    double n = weights * weights / sums[2];
    double m = weights * weights / sums[3];
    Map<String, Object> found =
        PlainFormulas.newcombe(sums[0] / weights * n, n, sums[1] / weights * m, m, Z_OF_THREE);
    return new double[] {
      (double) found.get("value"), (double) found.get("lower"), (double) found.get("upper")
    };
  }

  private List<Item> items(String kind, LocalDate on, LocalDate until) {
    if (kind.equals("customers")) {
      return customers(on, until);
    }
    List<Item> items = new ArrayList<>();
    PlainCompany then = company(on);
    for (PlainRequest request : then.requests) {
      List<Map<String, String>> answers = answers(request, on);
      String inForce = answers.isEmpty() ? "" : last(answers).get(Decisions.DECISION);
      boolean open = request.deal != null && request.deal.closed == null;
      if (kind.equals("promises")) {
        promise(request, answers, on, until, items);
      } else if (kind.equals("refusals") && open && inForce.equals("not_now")) {
        items.add(refusal(request, answers, on, until));
      } else if (kind.equals("closes") && open && inForce.equals("yes")) {
        close(request.deal, on, until, items);
      }
    }
    return items;
  }

  private PlainCompany company(LocalDate on) {
    return known.computeIfAbsent(
        on, day -> new PlainCompany(exports, new PlainCalendar(day, calendar.startMonth())));
  }

  private static <T> T last(List<T> of) {
    return of.get(of.size() - 1);
  }

  /** The answers that count, the one in force last. */
  private List<Map<String, String>> answers(PlainRequest request, LocalDate on) {
    LocalDate end = request.deal == null || request.deal.closed == null ? on : request.deal.closed;
    return exports.written(Decisions.TABLE).stream()
        .filter(row -> row.get(Decisions.REQUEST_ID).equals(request.row.get("request_id")))
        .filter(row -> !PlainMoments.day(row.get(Decisions.DECIDED_AT)).isAfter(end))
        .sorted(PlainMoments.ORDER)
        .toList();
  }

  private static boolean delivered(List<Map<String, String>> answers, LocalDate by) {
    return answers.stream()
        .map(row -> row.get(Decisions.DELIVERED_AT))
        .anyMatch(day -> day != null && !LocalDate.parse(day).isAfter(by));
  }

  private void promise(
      PlainRequest request,
      List<Map<String, String>> answers,
      LocalDate on,
      LocalDate until,
      List<Item> into) {
    Map<String, String> inForce = answers.isEmpty() ? Map.of() : last(answers);
    String day = inForce.get(Decisions.PROMISED_FOR);
    boolean lost =
        request.deal != null && (request.deal.ended("lost") || request.deal.ended("no_decision"));
    if (day == null
        || lost
        || !GIVEN.contains(inForce.get(Decisions.DECISION))
        || delivered(answers, on)
        || LocalDate.parse(day).isAfter(on.plusDays(90))) {
      return;
    }
    int late = PlainCalendar.days(LocalDate.parse(day), on);
    String band =
        late > 90
            ? "passed more than 90 days ago"
            : late >= 0
                ? "passed up to 90 days ago"
                : late >= -30 ? "due within 30 days" : "due in 31 to 90 days";
    PlainRequest later =
        company(until).requests.stream()
            .filter(each -> each.row.get("request_id").equals(request.row.get("request_id")))
            .findFirst()
            .orElseThrow();
    into.add(
        new Item(
            request.row.get("request_id"),
            request.deal == null
                ? "request " + request.row.get("request_id")
                : request.deal.row.get(Deals.DEAL_ID),
            late >= 0,
            request.deal == null ? null : request.deal.size,
            band,
            "",
            delivered(answers(later, until), until) ? "kept" : "hit"));
  }

  private Item refusal(
      PlainRequest request, List<Map<String, String>> answers, LocalDate on, LocalDate until) {
    LocalDate answered = PlainMoments.day(last(answers).get(Decisions.DECIDED_AT));
    LocalDate signal =
        exports.written(Pressure.TABLE).stream()
            .filter(row -> row.get(Pressure.REQUEST_ID).equals(request.row.get("request_id")))
            .map(row -> LocalDate.parse(row.get(Pressure.SIGNALLED_AT)))
            .filter(day -> day.isAfter(answered) && !day.isAfter(on))
            .max(naturalOrder())
            .orElse(null);
    String band = signal == null ? null : "pressed " + ago(PlainCalendar.days(signal, on));
    return ofDeal(request.row.get("request_id"), request.deal, band, on, end(request.deal, until));
  }

  private static String ago(int days) {
    return days <= 30
        ? "up to 30 days ago"
        : days <= 90 ? "31 to 90 days ago" : "more than 90 days ago";
  }

  private String end(PlainDeal deal, LocalDate until) {
    PlainDeal later = company(until).deals.get(deal.row.get(Deals.DEAL_ID));
    return later.closed == null ? "open" : later.ended("lost") ? "hit" : later.row.get("outcome");
  }

  /** Each deal once. */
  private void close(PlainDeal deal, LocalDate on, LocalDate until, List<Item> into) {
    String id = deal.row.get(Deals.DEAL_ID);
    LocalDate plan = plan(id, on);
    String opened = deal.row.get(Deals.OPENED_AT);
    if (plan == null
        || (opened != null && plan.isBefore(LocalDate.parse(opened)))
        || into.stream().anyMatch(each -> each.id().equals(id))) {
      return;
    }
    String band = plan.isAfter(on) ? null : "passed " + ago(PlainCalendar.days(plan, on));
    String end = end(deal, until);
    into.add(ofDeal(id, deal, band, on, end.equals("no_decision") ? "hit" : end));
  }

  /** What the history says, else what the deal states: as a plan, or since it never was another. */
  private LocalDate plan(String deal, LocalDate on) {
    List<Map<String, String>> changes =
        exports.written(FieldChanges.TABLE).stream()
            .filter(row -> row.get(FieldChanges.DEAL_ID).equals(deal))
            .filter(row -> row.get(FieldChanges.FIELD).equals("closed_at"))
            .filter(
                row ->
                    on.equals(calendar.asOf())
                        || !LocalDate.parse(row.get(FieldChanges.CHANGED_AT))
                            .isAfter(calendar.asOf()))
            .toList();
    String held = new PlainHistory(changes).at("closed_at", on);
    if (!changes.isEmpty()) {
      return held == null ? null : LocalDate.parse(held);
    }
    Map<String, String> row =
        exports.written(Deals.TABLE).stream()
            .filter(each -> each.get(Deals.DEAL_ID).equals(deal))
            .findFirst()
            .orElseThrow();
    LocalDate stated = LocalDate.parse(row.get(Deals.CLOSED_AT));
    if (row.get(Deals.OUTCOME).equals("open")) {
      return on.equals(calendar.asOf()) ? stated : plan(deal, calendar.asOf());
    }
    return stated.isAfter(calendar.asOf()) || on.equals(calendar.asOf()) ? null : stated;
  }

  private static Item ofDeal(String id, PlainDeal deal, String band, LocalDate on, String end) {
    String opened = deal.row.get(Deals.OPENED_AT);
    LocalDate since =
        opened != null
            ? LocalDate.parse(opened)
            : deal.requests.stream().map(each -> each.raised).min(naturalOrder()).orElseThrow();
    return new Item(
        id, deal.row.get(Deals.DEAL_ID), false, deal.size, band, like(since, on, deal.size), end);
  }

  private static String like(LocalDate since, LocalDate on, BigDecimal money) {
    int days = PlainCalendar.days(since, on);
    int age = days <= 60 ? 0 : days <= 120 ? 1 : days <= 240 ? 2 : 3;
    int power = -1000;
    if (money != null && money.signum() > 0) {
      power = 0;
      while (BigDecimal.valueOf(4).pow(power + 1).compareTo(money) <= 0) {
        power++;
      }
    }
    return age + " " + power;
  }

  private List<Item> customers(LocalDate on, LocalDate until) {
    List<Item> items = new ArrayList<>();
    for (PlainChurn.Account account : churn.accounts) {
      LocalDate left = account.churned();
      boolean stays = !account.since().isAfter(on) && (left == null || left.isAfter(on));
      List<String> waits =
          account.waits().keySet().stream()
              .filter(item -> churn.waitsFor(account, item, on))
              .toList();
      if (stays && !waits.isEmpty()) {
        LocalDate since =
            waits.stream().map(account.waits()::get).min(naturalOrder()).orElseThrow();
        String end = left != null && !left.isAfter(until) ? "hit" : "stayed";
        items.add(
            new Item(
                account.id(),
                account.id(),
                isSoon(account.id()),
                account.arr(),
                band(account, waits, on),
                like(since, on, account.arr()),
                end));
      }
    }
    return items;
  }

  private String band(PlainChurn.Account account, List<String> waits, LocalDate on) {
    int longest =
        waits.stream()
            .filter(item -> churn.exposes(account, item, on))
            .mapToInt(item -> exposedDays(account, item, on))
            .max()
            .orElse(-1);
    return longest < 0
        ? null
        : "exposed for "
            + (longest <= 90
                ? "up to 90 days"
                : longest <= 180 ? "91 to 180 days" : "more than 180 days");
  }

  private int exposedDays(PlainChurn.Account account, String item, LocalDate on) {
    LocalDate day = on;
    while (churn.exposes(account, item, day.minusDays(1))) {
      day = day.minusDays(1);
    }
    return PlainCalendar.days(day, on);
  }

  private boolean isSoon(String account) {
    return exports.written(Accounts.TABLE).stream()
        .filter(row -> row.get(Accounts.ACCOUNT_ID).equals(account))
        .map(row -> row.get(Accounts.RENEWAL_AT))
        .filter(Objects::nonNull)
        .mapToInt(day -> PlainCalendar.days(calendar.asOf(), LocalDate.parse(day)))
        .anyMatch(days -> days >= 0 && days <= 120);
  }
}
