package dev.hindsight.delivery.slices;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What somebody knows of numbers that they cannot see: sums of some of them, each number being a
 * whole one that is not negative. Solved exactly, with whole numbers throughout.
 */
final class LinearSystem {

  private final int unknowns;
  private final BitSet zeros = new BitSet();
  private final List<BigInteger[]> basis = new ArrayList<>();

  /** Some of the unknowns, and what they add up to. */
  record Sum(BitSet of, long value) {

    /** Those of another sum are among them. */
    private boolean holds(Sum other) {
      BitSet more = (BitSet) other.of.clone();
      more.andNot(of);
      return more.isEmpty();
    }
  }

  LinearSystem(int unknowns, List<Sum> known) {
    this.unknowns = unknowns;
    findZeros(known);
    known.forEach(sum -> take(row(sum.of())));
  }

  /** No number is negative: where a sum is 0, or not more than a part of it, the rest is 0. */
  private void findZeros(List<Sum> known) {
    int before = -1;
    while (before < zeros.cardinality()) {
      before = zeros.cardinality();
      List<Sum> left = known.stream().map(sum -> new Sum(without(sum.of()), sum.value())).toList();
      for (Sum sum : left) {
        for (Sum part : left) {
          if (sum.value() == part.value() && sum.holds(part)) {
            BitSet rest = (BitSet) sum.of().clone();
            rest.andNot(part.of());
            zeros.or(rest);
          }
        }
        if (sum.value() == 0) {
          zeros.or(sum.of());
        }
      }
    }
  }

  private BitSet without(BitSet of) {
    BitSet left = (BitSet) of.clone();
    left.andNot(zeros);
    return left;
  }

  /** Whether a sum of unknowns has one value in all solutions: it is a combination of the known. */
  boolean determines(BitSet sum) {
    return first(reduced(row(sum))) < 0;
  }

  private BigInteger[] row(BitSet of) {
    BitSet left = without(of);
    BigInteger[] row = new BigInteger[unknowns];
    Arrays.setAll(row, i -> left.get(i) ? BigInteger.ONE : BigInteger.ZERO);
    return row;
  }

  private void take(BigInteger[] row) {
    BigInteger[] reduced = reduced(row);
    if (first(reduced) >= 0) {
      basis.add(reduced);
    }
  }

  /** Gauss's elimination without fractions: rows are multiplied, never divided. */
  private BigInteger[] reduced(BigInteger[] row) {
    BigInteger[] reduced = row;
    for (BigInteger[] pivot : basis) {
      reduced = without(reduced, pivot, first(pivot));
    }
    return reduced;
  }

  private static int first(BigInteger[] row) {
    for (int i = 0; i < row.length; i++) {
      if (row[i].signum() != 0) {
        return i;
      }
    }
    return -1;
  }

  private static BigInteger[] without(BigInteger[] row, BigInteger[] pivot, int column) {
    if (row[column].signum() == 0) {
      return row;
    }
    BigInteger[] other = new BigInteger[row.length];
    Arrays.setAll(
        other, i -> row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column])));
    return other;
  }
}
