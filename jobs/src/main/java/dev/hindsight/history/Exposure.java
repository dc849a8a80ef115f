package dev.hindsight.history;

import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a displaced item did to one customer that waits for it, in one review.
 *
 * @param accountId the customer
 * @param accountName its name; null where there is none
 * @param segment its segment; null where there is none
 * @param waitingSince since when it waits for the item
 * @param exposedSince since when the item exposes it
 * @param churnedAt when it left; null where it did not
 * @param churnReason why it says that it left; null where it does not say
 * @param namedItemId the item that it says it left over; null where it does not say
 * @param inWindow whether the item exposed it in a month of the window's panel
 * @param now whether the item exposes it on the as-of date
 * @param leftInWindow its part, where it left in an exposed month of the window
 * @param leftInTrend its part, where it left in an exposed month of the twelve quarters
 */
public record Exposure(
    String accountId,
    String accountName,
    String segment,
    LocalDate waitingSince,
    LocalDate exposedSince,
    LocalDate churnedAt,
    String churnReason,
    String namedItemId,
    boolean inWindow,
    boolean now,
    Optional<Part> leftInWindow,
    Optional<Part> leftInTrend) {

  /**
   * The item's part of a customer that left.
   *
   * @param month the first day of the month in which it left
   * @param accountUnits in billionths of the account
   * @param arrUnits in ten-thousandths of its revenue; 0 where it has none
   */
  public record Part(LocalDate month, long accountUnits, long arrUnits) {

    private void write(ByteWriter out) {
      out.writeDay(month).writeLong(accountUnits).writeLong(arrUnits);
    }

    private static Part read(ByteReader in) {
      return new Part(in.readDay(), in.readLong(), in.readLong());
    }
  }

  /** An exposure, and the item that exposes. */
  public record OfItem(String roadmapItemId, Exposure exposure) {}

  /**
   * What items did to a customer, of those that did anything that is asked for.
   *
   * @param window the months of the window; empty where it has none that is complete
   * @param trend the months of the twelve quarters
   */
  public static List<OfItem> of(
      KnownCustomer customer, LocalDate asOf, Optional<Months> window, Months trend) {
    Optional<ExposedMonths> inWindow = window.map(months -> new ExposedMonths(customer, months));
    ExposedMonths inTrend = new ExposedMonths(customer, trend);
    boolean stays = customer.isCustomerOn(asOf);
    return customer.spells().stream()
        .filter(spell -> spell.exposedSince() != null)
        .map(
            spell ->
                new OfItem(
                    spell.roadmapItemId(),
                    of(
                        customer.account(),
                        spell,
                        stays && spell.exposesOn(asOf),
                        inWindow,
                        inTrend)))
        .filter(each -> each.exposure().isAskedFor())
        .toList();
  }

  private static Exposure of(
      Account account,
      KnownCustomer.Spell spell,
      boolean now,
      Optional<ExposedMonths> window,
      ExposedMonths trend) {
    return new Exposure(
        account.accountId(),
        account.accountName(),
        account.segment(),
        spell.waitingSince(),
        spell.exposedSince(),
        account.churnedAt(),
        account.churnReason(),
        account.churnRoadmapItemId(),
        window.map(months -> months.isExposedBy(spell)).orElse(false),
        now,
        window.flatMap(months -> months.part(spell)),
        trend.part(spell));
  }

  private boolean isAskedFor() {
    return inWindow || now || leftInWindow.isPresent() || leftInTrend.isPresent();
  }

  /** What items did to an account in each review, on its way to the items. */
  public static List<Entry> entries(AccountHistory account, List<ReviewBasis> reviews) {
    List<Entry> entries = new ArrayList<>();
    for (int review = 0; review < reviews.size(); review++) {
      ReviewPeriod period = reviews.get(review).period();
      int place = review;
      KnownCustomer.of(account, reviews.get(review), review).stream()
          .flatMap(
              customer ->
                  of(customer, period.asOf(), period.windowMonths(), period.trendMonths()).stream())
          .forEach(exposure -> entries.add(CostMeeting.entry(place, exposure)));
    }
    return entries;
  }

  byte[] bytes(int review) {
    ByteWriter out = new ByteWriter();
    out.writeLong(review).writeText(accountId).writeText(accountName).writeText(segment);
    out.writeDay(waitingSince).writeDay(exposedSince).writeDay(churnedAt);
    out.writeText(churnReason).writeText(namedItemId).writeBoolean(inWindow).writeBoolean(now);
    write(leftInWindow, out);
    write(leftInTrend, out);
    return out.take();
  }

  private static void write(Optional<Part> part, ByteWriter out) {
    out.writeBoolean(part.isPresent());
    part.ifPresent(there -> there.write(out));
  }

  static int review(byte[] bytes) {
    return new ByteReader(bytes).readInt();
  }

  static Exposure read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    in.readInt();
    return new Exposure(
        in.readText(),
        in.readText(),
        in.readText(),
        in.readDay(),
        in.readDay(),
        in.readDay(),
        in.readText(),
        in.readText(),
        in.readBoolean(),
        in.readBoolean(),
        readPart(in),
        readPart(in));
  }

  private static Optional<Part> readPart(ByteReader in) {
    return in.readBoolean() ? Optional.of(Part.read(in)) : Optional.empty();
  }
}
