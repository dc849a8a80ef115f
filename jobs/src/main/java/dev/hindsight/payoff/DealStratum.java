package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.history.KnownDeal;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Deals that are alike; no value is {@link Levels#NONE}.
 *
 * @param segment their segment
 * @param dealType their type
 * @param sizeBand their size band
 * @param doublings how often 1 is doubled to come to their size, rounded down; null where they have
 *     none, or 0
 */
record DealStratum(String segment, String dealType, String sizeBand, Integer doublings)
    implements Serializable {

  /** What a deal is alike in with others. */
  static DealStratum of(KnownDeal deal, PayOffBasis basis) {
    DealType type = deal.deal().dealType();
    BigDecimal size = deal.size();
    return new DealStratum(
        basis.levels().segment(deal.deal().segment()),
        Levels.orNone(type == null ? null : type.word()),
        Levels.orNone(SizeBand.of(basis.sizeBands(), size)),
        doublings(size));
  }

  /** Of a size; null for none and for 0. */
  static Integer doublings(BigDecimal size) {
    return size == null || size.signum() == 0 ? null : Math.getExponent(size.doubleValue());
  }

  /** The same, whatever their type. */
  DealStratum ofAnyType() {
    return new DealStratum(segment, "", sizeBand, doublings);
  }
}
