package dev.hindsight.churn.timing;

import dev.hindsight.exports.contract.Account;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Customers that ask for items as long as they stay, one wish in ten months, and leave by the week
 * with a probability that depends on their segment, their revenue and a trait that nobody recorded.
 * Items are displaced on days that have nothing to do with who waits for them.
 */
final class TimedCompany {

  static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int DAYS = (int) (AS_OF.toEpochDay() - FIRST.toEpochDay());
  private static final int CUSTOMERS = 1_800;
  private static final int EXPOSURE = 365;
  private static final int QUARTER = 91;

  /** What is planted. */
  record Planted(double ratio, double slope, boolean isFrail) {}

  private record Item(String id, int created, int delivered, int displaced) {
    boolean isOpen(int day) {
      return created <= day && day < delivered;
    }
  }

  private final Random random;
  private final Planted planted;
  private final List<Item> items = new ArrayList<>();

  private TimedCompany(Random random, Planted planted) {
    this.random = random;
    this.planted = planted;
  }

  static List<KnownCustomer> drawn(long seed, Planted planted) {
    TimedCompany company = new TimedCompany(new Random(seed), planted);
    for (int item = 0; item < 70; item++) {
      company.item("i" + item);
    }
    List<KnownCustomer> customers = new ArrayList<>();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      company.customer("a" + customer, customers);
    }
    return customers;
  }

  private void item(String id) {
    int created = random.nextInt(DAYS + 200) - 200;
    int delivered =
        random.nextDouble() < 0.4 ? created + 200 + random.nextInt(700) : Integer.MAX_VALUE;
    int displaced =
        random.nextDouble() < 0.5 ? created + 60 + random.nextInt(900) : Integer.MAX_VALUE;
    items.add(
        new Item(
            id,
            created,
            delivered > DAYS ? Integer.MAX_VALUE : delivered,
            displaced > DAYS || displaced >= delivered ? Integer.MAX_VALUE : displaced));
  }

  private record Wait(Item item, int since) {
    boolean isOn(int day) {
      return since <= day && day < item.delivered();
    }

    int exposedSince() {
      return Math.max(since, item.displaced());
    }

    boolean exposes(int day) {
      return item.displaced() != Integer.MAX_VALUE
          && exposedSince() <= day
          && day < exposedSince() + EXPOSURE
          && isOn(day);
    }

    /** Quarters until it is displaced, up to four; 0 where it is not near. */
    int nearness(int day) {
      int ahead = item.displaced() == Integer.MAX_VALUE ? -1 : item.displaced() - day;
      return isOn(day) && ahead >= 0 && ahead < 4 * QUARTER ? 4 - ahead / QUARTER : 0;
    }
  }

  private void customer(String id, List<KnownCustomer> into) {
    int band = random.nextInt(3);
    boolean enterprise = random.nextDouble() < 0.3 + 0.2 * band;
    double hazard = (enterprise ? 0.014 : 0.024) * (band == 2 ? 0.4 : band == 1 ? 0.8 : 1.4) / 4.3;
    if (planted.isFrail()) {
      hazard *= -Math.log(1 - random.nextDouble());
    }
    int since = random.nextInt(DAYS);
    List<Wait> waits = new ArrayList<>();
    for (int day = since; day <= DAYS; day += 7) {
      wish(day, waits);
      int now = day;
      boolean exposed = waits.stream().anyMatch(each -> each.exposes(now));
      int nearness = waits.stream().mapToInt(each -> each.nearness(now)).max().orElse(0);
      double factor = exposed ? planted.ratio() : Math.pow(planted.slope(), nearness);
      if (random.nextDouble() < hazard * factor) {
        int left = Math.min(DAYS, day + random.nextInt(7));
        into.add(known(id, enterprise, band, since, left, waits));
        return;
      }
    }
    into.add(known(id, enterprise, band, since, -1, waits));
  }

  private void wish(int day, List<Wait> waits) {
    if (random.nextDouble() < 0.04) {
      List<Item> open = items.stream().filter(each -> each.isOpen(day)).toList();
      if (!open.isEmpty()) {
        Item item = open.get((int) (open.size() * Math.pow(random.nextDouble(), 1.7)));
        if (waits.stream().noneMatch(each -> each.item().equals(item))) {
          waits.add(new Wait(item, day));
        }
      }
    }
  }

  private static KnownCustomer known(
      String id, boolean enterprise, int band, int since, int left, List<Wait> waits) {
    LocalDate churned = left < 0 ? null : FIRST.plusDays(left);
    return new KnownCustomer(
        new Account(
            null,
            id,
            id,
            enterprise ? "Enterprise" : "SMB",
            null,
            BigDecimal.valueOf(band + 1L),
            "USD",
            FIRST.plusDays(since),
            churned,
            null,
            null,
            null),
        churned == null ? AS_OF : churned,
        BigDecimal.ONE,
        waits.stream()
            .map(TimedCompany::spell)
            .sorted(Comparator.comparing(Spell::roadmapItemId))
            .toList());
  }

  private static Spell spell(Wait wait) {
    LocalDate since = FIRST.plusDays(wait.since());
    LocalDate until =
        wait.item().delivered() == Integer.MAX_VALUE
            ? KnownCustomer.NEVER
            : FIRST.plusDays(wait.item().delivered());
    LocalDate exposed =
        wait.item().displaced() == Integer.MAX_VALUE ? null : FIRST.plusDays(wait.exposedSince());
    if (exposed == null || !exposed.isBefore(until)) {
      return new Spell(wait.item().id(), since, until, null, null, null);
    }
    LocalDate end = exposed.plusDays(EXPOSURE);
    return new Spell(
        wait.item().id(),
        since,
        until,
        FIRST.plusDays(wait.item().displaced()),
        exposed,
        end.isBefore(until) ? end : until);
  }
}
