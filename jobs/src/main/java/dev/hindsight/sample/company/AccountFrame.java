package dev.hindsight.sample.company;

import java.util.List;

/**
 * What an account is from the start, before anything is sold to it.
 *
 * @param index its number in the company
 * @param role how it stands to the company
 * @param arr annual recurring revenue in dollars, once it is a customer
 */
public record AccountFrame(
    long index, Role role, Segment segment, Region region, Tender tender, double arr) {

  /** How many accounts a block has. */
  static final int PER_BLOCK = 45;

  private static final int PROSPECTS_PER_BLOCK = 21;
  private static final int BUYERS_PER_BLOCK = 16;

  /** How an account stands to the company when its time begins. */
  enum Role {
    /** Not a customer; has one deal, and becomes one by winning it. */
    PROSPECT,
    /** A customer that buys more. */
    BUYER,
    /** A customer without any deal in these years. */
    QUIET
  }

  static AccountFrame of(SampleCompany company, long index) {
    Draws draws = company.draws(Draws.Kind.ACCOUNT, index);
    Segment segment = draws.weighted(List.of(Segment.values()), 0.28, 0.34, 0.34, 0.04);
    Region region = draws.weighted(List.of(Region.values()), 0.45, 0.38, 0.17);
    Tender tender = draws.oneOf(region.tenders());
    double arr = segment.usualArr * StrictMath.exp(0.6 * draws.normal());
    return new AccountFrame(index, roleOf(index), segment, region, tender, arr);
  }

  private static Role roleOf(long index) {
    long slot = index % PER_BLOCK;
    if (slot < PROSPECTS_PER_BLOCK) {
      return Role.PROSPECT;
    }
    return slot < PROSPECTS_PER_BLOCK + BUYERS_PER_BLOCK ? Role.BUYER : Role.QUIET;
  }

  /** The account that the deal of a slot of a block is for. */
  static long ofDeal(long dealIndex) {
    long block = dealIndex / DealFrame.PER_BLOCK;
    int slot = (int) (dealIndex % DealFrame.PER_BLOCK);
    int account =
        slot < PROSPECTS_PER_BLOCK
            ? slot
            : PROSPECTS_PER_BLOCK + (slot - PROSPECTS_PER_BLOCK) % BUYERS_PER_BLOCK;
    return block * PER_BLOCK + account;
  }

  public Team team() {
    return Team.of(region, segment);
  }
}
