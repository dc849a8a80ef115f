package dev.hindsight.pressure;

import dev.hindsight.exports.contract.Deal;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose deals are counted together: a person's, or those of a whole team where a deal names nobody.
 *
 * @param isTeam whether it is a team
 */
record Seller(boolean isTeam, String name) implements Serializable {

  /** Who sells a deal: its person, else its team; empty where it names neither. */
  static Optional<Seller> of(Deal deal) {
    return deals(deal).findFirst();
  }

  /** Those whose deal it is: its person, then its team. */
  static Stream<Seller> deals(Deal deal) {
    return Stream.concat(
        Stream.ofNullable(deal.salesRep()).map(name -> new Seller(false, name)),
        Stream.ofNullable(deal.salesTeam()).map(name -> new Seller(true, name)));
  }
}
