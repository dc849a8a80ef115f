package dev.hindsight.basis;

/** What is drawn as one in a resample. */
public final class Units {

  private Units() {}

  public static String ofAccount(String accountId) {
    return "account " + accountId;
  }

  /** Of a deal that has no account. */
  public static String ofDeal(String dealId) {
    return "deal " + dealId;
  }
}
