package dev.hindsight.comparing;

import dev.hindsight.basis.Units;
import dev.hindsight.stats.ResampleWeights;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Distinct accounts, of which a few are counted exactly however many there are: those with the
 * smallest hashes are kept. Two of a million accounts share a hash of 64 bits once in thirty
 * million times.
 */
public final class FewAccounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final int most;
  private long[] hashes = {};

  /**
   * No account yet.
   *
   * @param most so many are counted; more are as many
   */
  public FewAccounts(int most) {
    this.most = most;
  }

  public static long hash(String accountId) {
    return ResampleWeights.of(Units.ofAccount(accountId)).key();
  }

  public void add(long hash) {
    int place = Arrays.binarySearch(hashes, hash);
    int into = -place - 1;
    if (place >= 0 || into == most) {
      return;
    }
    long[] more = new long[Math.min(most, hashes.length + 1)];
    System.arraycopy(hashes, 0, more, 0, into);
    more[into] = hash;
    System.arraycopy(hashes, into, more, into + 1, more.length - into - 1);
    hashes = more;
  }

  public void combine(FewAccounts other) {
    for (long hash : other.hashes) {
      add(hash);
    }
  }

  /** How many there are. */
  public int count() {
    return hashes.length;
  }

  /** How many there are without one of them. */
  public int without(long hash) {
    return hashes.length - (Arrays.binarySearch(hashes, hash) >= 0 ? 1 : 0);
  }
}
