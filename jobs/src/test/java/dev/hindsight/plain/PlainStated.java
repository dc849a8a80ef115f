package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What is named as the reason and how many customers leave, counted row by row and day by day. */
public final class PlainStated {

  private final WrittenExports exports;
  private final LocalDate from;
  private final LocalDate to;

  /** Of the exports, from one day to another; the latter is the as-of date too. */
  public PlainStated(WrittenExports exports, LocalDate from, LocalDate to) {
    this.exports = exports;
    this.from = from;
    this.to = to;
  }

  /** The lost deals: those that some predicate chooses. */
  public List<PlainDeals.Deal> lost(Predicate<PlainDeals.Deal> chosen) {
    List<PlainDeals.Deal> lost = new ArrayList<>();
    for (PlainDeals.Deal deal : new PlainDeals(exports, to, from, to).all()) {
      if (!deal.isOpen()
          && !deal.closed().isBefore(from)
          && !deal.closed().isAfter(to)
          && deal.row().get(Deals.OUTCOME).equals("lost")
          && chosen.test(deal)) {
        lost.add(deal);
      }
    }
    return lost;
  }

  /** How many of some deals name a reason, whatever its case; how many any for null. */
  public static long naming(List<PlainDeals.Deal> deals, String reason) {
    long count = 0;
    for (PlainDeals.Deal deal : deals) {
      String text = deal.row().getOrDefault(Deals.LOSS_REASON, "");
      if (reason == null ? !text.isEmpty() : text.toLowerCase(Locale.ROOT).equals(reason)) {
        count++;
      }
    }
    return count;
  }

  /** Customers, the days of all of them, and those that left: one day after the other. */
  public long[] customers(Predicate<Map<String, String>> chosen) {
    long customers = 0;
    long days = 0;
    long left = 0;
    for (Map<String, String> row : exports.written(Accounts.TABLE)) {
      LocalDate since = PlainDeals.day(row, Accounts.CUSTOMER_SINCE);
      LocalDate churned = PlainDeals.day(row, Accounts.CHURNED_AT);
      if (since == null || !chosen.test(row) || (churned != null && churned.isBefore(since))) {
        continue;
      }
      boolean wasOne = false;
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
        if (!day.isBefore(since) && (churned == null || !day.isAfter(churned))) {
          wasOne = true;
          days++;
          left += day.equals(churned) ? 1 : 0;
        }
      }
      customers += wasOne ? 1 : 0;
    }
    return new long[] {customers, days, left};
  }
}
