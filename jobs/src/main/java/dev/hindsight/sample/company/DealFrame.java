package dev.hindsight.sample.company;

import java.time.LocalDate;

/**
 * What a deal is before anybody has answered anything.
 *
 * @param dollars what it is thought to be worth
 * @param anchor the day of its first request, if it has one
 * @param close the day it ends; later than the company's last day, it is open
 */
public record DealFrame(
    long index,
    AccountFrame account,
    DealType type,
    double dollars,
    LocalDate opened,
    LocalDate anchor,
    LocalDate close) {

  /** How many deals a block has. */
  static final int PER_BLOCK = 48;

  private static final double MIDDLING_DEAL = 48_000;
  private static final double UNIT = 1.2;

  static DealFrame of(SampleCompany company, long index, AccountFrame account) {
    Draws draws = company.draws(Draws.Kind.DEAL, index);
    LocalDate anchor = anchor(company, draws);
    double dollars = account.segment().usualDeal * StrictMath.exp(0.75 * draws.normal());
    LocalDate opened = anchor.minusDays(draws.whole(2, 60));
    double days = StrictMath.exp(4.4 + 0.55 * draws.normal());
    LocalDate close = anchor.plusDays(5 + Math.round(days));
    return new DealFrame(index, account, type(account, draws), dollars, opened, anchor, close);
  }

  /** Any day is as good as another, but for those moved to the end of their quarter. */
  private static LocalDate anchor(SampleCompany company, Draws draws) {
    LocalDate day = draws.day(company.from(), company.to());
    if (!draws.chance(company.effects().quarterEndShare())) {
      return day;
    }
    LocalDate moved = draws.day(Quarters.lastFortnight(day), Quarters.end(day));
    return company.hasCome(moved) ? moved : day;
  }

  private static DealType type(AccountFrame account, Draws draws) {
    if (account.role() == AccountFrame.Role.PROSPECT) {
      return DealType.NEW_BUSINESS;
    }
    return draws.chance(0.7) ? DealType.EXPANSION : DealType.RENEWAL;
  }

  /** How far above a middling deal it is, in units of a factor of about 3.3. */
  double sizeScore() {
    return StrictMath.log(dollars / MIDDLING_DEAL) / UNIT;
  }

  boolean isOpen(SampleCompany company) {
    return !company.hasCome(close);
  }

  /** The last day on which something can happen to it. */
  public LocalDate lastDay(SampleCompany company) {
    return isOpen(company) ? company.to() : close;
  }
}
