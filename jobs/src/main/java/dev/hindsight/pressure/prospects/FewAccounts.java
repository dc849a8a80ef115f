package dev.hindsight.pressure.prospects;

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

  /** So many others are counted; more are as many. */
  static final int MOST = 20;

  private static final long serialVersionUID = 1;

  /** One more than is counted: the account that is left out may be among them. */
  private static final int KEPT = MOST + 1;

  private long[] hashes = {};

  public static long hash(String accountId) {
    return ResampleWeights.of(Units.ofAccount(accountId)).key();
  }

  public void add(long hash) {
    int place = Arrays.binarySearch(hashes, hash);
    int into = -place - 1;
    if (place >= 0 || into == KEPT) {
      return;
    }
    long[] more = new long[Math.min(KEPT, hashes.length + 1)];
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

  /** How many there are without one of them, at most {@link #MOST}. */
  public int without(long hash) {
    int others = hashes.length - (Arrays.binarySearch(hashes, hash) >= 0 ? 1 : 0);
    return Math.min(MOST, others);
  }
}
