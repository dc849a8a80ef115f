package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Churn as its definition says it, day by day and account by account, without Spark and without any
 * of the code that it checks.
 */
public final class PlainChurn {

  /** An account with what it waits for: item → since. */
  public record Account(
      String id,
      String segment,
      BigDecimal arr,
      LocalDate since,
      LocalDate churned,
      String named,
      Map<String, LocalDate> waits) {}

  /** One account-month. */
  public record Month(Account account, LocalDate first, char state, boolean left) {}

  public final List<Account> accounts = new ArrayList<>();
  public final List<Month> months = new ArrayList<>();
  private final Map<String, LocalDate> delivered = new HashMap<>();
  private final Map<String, TreeMap<String, LocalDate>> displaced = new TreeMap<>();
  private final WrittenExports exports;
  private final LocalDate asOf;
  private final int exposureDays;

  public PlainChurn(
      WrittenExports exports, LocalDate from, LocalDate to, LocalDate asOf, int exposureDays) {
    this.exports = exports;
    this.asOf = asOf;
    this.exposureDays = exposureDays;
    exports
        .written(RoadmapItems.TABLE)
        .forEach(row -> delivered.put(row.get("roadmap_item_id"), known(row.get("delivered_at"))));
    exports.written(Displacements.TABLE).forEach(this::displacement);
    exports.written(Accounts.TABLE).forEach(this::account);
    for (LocalDate first = from;
        !first.plusMonths(1).minusDays(1).isAfter(to);
        first = first.plusMonths(1)) {
      for (Account account : accounts) {
        if (waits(account, first)) {
          boolean left = account.churned != null && account.churned.withDayOfMonth(1).equals(first);
          months.add(new Month(account, first, state(account, first), left));
        }
      }
    }
  }

  private LocalDate known(String date) {
    LocalDate day = PlainMoments.day(date);
    return day == null || day.isAfter(asOf) ? null : day;
  }

  private void displacement(Map<String, String> row) {
    String given = row.get("displaced_at");
    LocalDate day = given == null ? firstGiven(row.get("request_id")) : known(given);
    if (day != null) {
      displaced
          .computeIfAbsent(row.get("roadmap_item_id"), item -> new TreeMap<>())
          .put(row.get("request_id"), day);
    }
  }

  private LocalDate firstGiven(String request) {
    LocalDate raised =
        exports.written(Requests.TABLE).stream()
            .filter(row -> row.get("request_id").equals(request))
            .map(row -> known(row.get("requested_at")))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(LocalDate.MIN);
    return exports.written(Decisions.TABLE).stream()
        .filter(row -> row.get("request_id").equals(request))
        .filter(row -> List.of("yes", "alternative").contains(row.get("decision")))
        .map(row -> known(row.get("decided_at")))
        .filter(day -> day != null && !day.isBefore(raised))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private void account(Map<String, String> row) {
    LocalDate since = known(row.get("customer_since"));
    LocalDate churned = known(row.get("churned_at"));
    if (since == null || (churned != null && churned.isBefore(since))) {
      return;
    }
    Map<String, LocalDate> waits = new TreeMap<>();
    for (Map<String, String> wait : exports.written(Waiting.TABLE)) {
      LocalDate day = known(wait.get("waiting_since"));
      if (wait.get("account_id").equals(row.get("account_id"))
          && delivered.containsKey(wait.get("roadmap_item_id"))
          && day != null) {
        waits.put(wait.get("roadmap_item_id"), day);
      }
    }
    accounts.add(
        new Account(
            row.get("account_id"),
            row.get("segment"),
            arr(row, churned == null ? asOf : churned),
            since,
            churned,
            row.get("churn_roadmap_item_id"),
            waits));
  }

  private BigDecimal arr(Map<String, String> row, LocalDate day) {
    if (row.get("arr") == null) {
      return null;
    }
    BigDecimal rate =
        row.get("currency") == null || row.get("currency").equals("USD")
            ? BigDecimal.ONE
            : exports.written(FxRates.TABLE).stream()
                .filter(fx -> fx.get("currency").equals(row.get("currency")))
                .filter(fx -> !LocalDate.parse(fx.get("valid_from")).isAfter(day))
                .max(Comparator.comparing(fx -> LocalDate.parse(fx.get("valid_from"))))
                .map(fx -> new BigDecimal(fx.get("rate")))
                .orElseThrow();
    return new BigDecimal(row.get("arr")).multiply(rate).setScale(4, RoundingMode.HALF_UP);
  }

  /** The day on which an item was first displaced; null where it was not. */
  LocalDate pushedOut(String item) {
    return displaced.containsKey(item)
        ? displaced.get(item).values().stream().min(Comparator.naturalOrder()).get()
        : null;
  }

  /** Whether an item was delivered by a day. */
  boolean isDelivered(String item, LocalDate day) {
    return delivered.get(item) != null && !delivered.get(item).isAfter(day);
  }

  public boolean waitsFor(Account account, String item, LocalDate day) {
    LocalDate gone = delivered.get(item);
    return !account.waits.get(item).isAfter(day)
        && (gone == null || gone.isAfter(day))
        && (account.churned == null || !account.churned.isBefore(day));
  }

  /** Whether the account is a customer that waits on a day. */
  public boolean waits(Account account, LocalDate day) {
    return !account.since.isAfter(day)
        && account.waits.keySet().stream().anyMatch(item -> waitsFor(account, item, day));
  }

  public LocalDate exposedFrom(Account account, String item) {
    if (!displaced.containsKey(item)) {
      return null;
    }
    LocalDate first = displaced.get(item).values().stream().min(Comparator.naturalOrder()).get();
    LocalDate since = account.waits.get(item);
    LocalDate start = first.isAfter(since) ? first : since;
    return waitsFor(account, item, start) ? start : null;
  }

  public boolean exposes(Account account, String item, LocalDate day) {
    LocalDate from = exposedFrom(account, item);
    return from != null
        && !from.isAfter(day)
        && ChronoUnit.DAYS.between(from, day) < exposureDays
        && waitsFor(account, item, day);
  }

  /** How many of the items that exposed accounts of the panel expose one on the as-of date. */
  public long stillExposing() {
    return exposingItems().keySet().stream().filter(item -> exposedBy(item, asOf) > 0).count();
  }

  /** How many customers an item exposes on a day. */
  public long exposedBy(String item, LocalDate day) {
    return accounts.stream()
        .filter(account -> account.waits.containsKey(item))
        .filter(account -> !account.since.isAfter(day))
        .filter(account -> exposes(account, item, day))
        .count();
  }

  public char state(Account account, LocalDate day) {
    if (account.waits.keySet().stream().anyMatch(item -> exposes(account, item, day))) {
      return 'e';
    }
    boolean before =
        account.waits.keySet().stream()
            .map(item -> exposedFrom(account, item))
            .noneMatch(from -> from != null && from.isBefore(day));
    return before ? 'u' : 'a';
  }

  /** The first day on which an account waited for anything that was not delivered by then. */
  public LocalDate firstWait(Account account) {
    return account.waits.entrySet().stream()
        .filter(
            wait ->
                delivered.get(wait.getKey()) == null
                    || delivered.get(wait.getKey()).isAfter(wait.getValue()))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  public List<Month> months(char state) {
    return months.stream().filter(month -> month.state == state).toList();
  }

  /** The ARR that a third and two thirds of the panel's accounts with one do not exceed. */
  public List<BigDecimal> cuts() {
    List<BigDecimal> sorted =
        months.stream()
            .map(Month::account)
            .distinct()
            .map(Account::arr)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    int n = sorted.size();
    return n == 0
        ? List.of()
        : List.of(sorted.get((n + 2) / 3 - 1), sorted.get((2 * n + 2) / 3 - 1));
  }

  public String stratum(Account account) {
    List<BigDecimal> cuts = cuts();
    String band =
        account.arr == null
            ? "none"
            : account.arr.compareTo(cuts.get(0)) <= 0
                ? "small"
                : account.arr.compareTo(cuts.get(1)) <= 0 ? "medium" : "large";
    return account.segment + "/" + band;
  }

  /** Events and months of both sides by stratum and quarter: e events, e months, u, u. */
  public Map<String, double[]> strata() {
    Map<String, double[]> strata = new TreeMap<>();
    Map<Account, String> names = new HashMap<>();
    for (Month month : months) {
      String quarter = month.first.getYear() + "/" + (month.first.getMonthValue() - 1) / 3;
      String name = names.computeIfAbsent(month.account, this::stratum) + "/" + quarter;
      double[] cell = strata.computeIfAbsent(name, same -> new double[4]);
      if (month.state != 'a') {
        int side = month.state == 'e' ? 0 : 2;
        cell[side] += month.left ? 1 : 0;
        cell[side + 1] += 1;
      }
    }
    return strata;
  }

  /** Rate ratio with its interval, Greenland and Robins; null where there is none. */
  public double[] rateRatio() {
    double r = 0;
    double s = 0;
    double v = 0;
    for (double[] c : strata().values()) {
      double time = c[1] + c[3];
      if (c[1] > 0 && c[3] > 0) {
        r += c[0] * c[3] / time;
        s += c[2] * c[1] / time;
        v += (c[0] + c[2]) * c[1] * c[3] / (time * time);
      }
    }
    if (r == 0 || s == 0) {
      return null;
    }
    double half = 1.959963984540054 * Math.sqrt(v / (r * s));
    return new double[] {r / s, r / s * Math.exp(-half), r / s * Math.exp(half)};
  }

  /** The lower limit of the ratio where nobody unexposed left, in steps; NaN where it is not so. */
  public double atLeast() {
    List<double[]> both =
        strata().values().stream().filter(cell -> cell[1] > 0 && cell[3] > 0).toList();
    boolean oneSided = both.stream().allMatch(cell -> cell[2] == 0);
    if (!oneSided || both.stream().noneMatch(cell -> cell[0] > 0)) {
      return Double.NaN;
    }
    double limit = 1e-6;
    for (double factor = 2; factor > 1 + 1e-12; factor = Math.sqrt(factor)) {
      while (chance(both, limit * factor) < 0.025) {
        limit *= factor;
      }
    }
    return limit;
  }

  private static double chance(List<double[]> strata, double ratio) {
    double product = 1;
    for (double[] cell : strata) {
      product *= Math.pow(ratio * cell[1] / (ratio * cell[1] + cell[3]), cell[0]);
    }
    return product;
  }

  /** The parts of those that left while exposed: account, item → accounts and ARR. */
  public Map<List<String>, BigDecimal[]> itemParts() {
    Map<List<String>, BigDecimal[]> parts = new TreeMap<>(Comparator.comparing(List::toString));
    for (Month month : months) {
      if (month.state == 'e' && month.left) {
        List<String> items =
            month.account.waits.keySet().stream()
                .filter(item -> exposes(month.account, item, month.first))
                .toList();
        for (int i = 0; i < items.size(); i++) {
          parts.put(
              List.of(month.account.id, items.get(i)),
              new BigDecimal[] {
                split(BigDecimal.ONE.setScale(9), items.size(), i),
                split(arrOrNothing(month.account), items.size(), i)
              });
        }
      }
    }
    return parts;
  }

  /** The same by account, item and request. */
  public Map<List<String>, BigDecimal[]> requestParts() {
    Map<String, LocalDate> leftIn = new HashMap<>();
    months.stream()
        .filter(month -> month.left)
        .forEach(month -> leftIn.put(month.account.id, month.first));
    Map<List<String>, BigDecimal[]> parts = new HashMap<>();
    itemParts()
        .forEach(
            (key, part) -> {
              List<String> requests = requestsBy(key.get(1), leftIn.get(key.get(0)));
              for (int i = 0; i < requests.size(); i++) {
                parts.put(
                    List.of(key.get(0), key.get(1), requests.get(i)),
                    new BigDecimal[] {
                      split(part[0], requests.size(), i), split(part[1], requests.size(), i)
                    });
              }
            });
    return parts;
  }

  public List<String> requestsBy(String item, LocalDate day) {
    return displaced.get(item).entrySet().stream()
        .filter(request -> !request.getValue().isAfter(day))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether it is known when a request displaced an item. */
  public boolean isDated(String item, String request) {
    return displaced.containsKey(item) && displaced.get(item).containsKey(request);
  }

  /** Requests that displaced an item which exposed anybody in the panel. */
  public Set<String> requestsOfExposingItems() {
    TreeSet<String> requests = new TreeSet<>();
    exposingItems().keySet().forEach(item -> requests.addAll(displaced.get(item).keySet()));
    return requests;
  }

  /** Items that exposed accounts of the panel, and how many. */
  public Map<String, Long> exposingItems() {
    Map<String, TreeSet<String>> exposed = new TreeMap<>();
    for (Month month : months) {
      for (String item : month.account.waits.keySet()) {
        if (exposes(month.account, item, month.first)) {
          exposed.computeIfAbsent(item, same -> new TreeSet<>()).add(month.account.id);
        }
      }
    }
    Map<String, Long> counts = new TreeMap<>();
    exposed.forEach((item, ids) -> counts.put(item, (long) ids.size()));
    return counts;
  }

  public static BigDecimal arrOrNothing(Account account) {
    return account.arr == null ? BigDecimal.ZERO.setScale(4) : account.arr;
  }

  private static BigDecimal split(BigDecimal whole, int parts, int place) {
    long units = whole.unscaledValue().longValueExact();
    long part = units / parts + (place < units % parts ? 1 : 0);
    return BigDecimal.valueOf(part, whole.scale());
  }
}
