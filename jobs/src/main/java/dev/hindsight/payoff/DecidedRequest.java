package dev.hindsight.payoff;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.history.RequestCosts.DisplacedItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A request of the ledger: for a deal that is known, and first decided, on or before the deal's
 * close, in the ledger's days.
 *
 * @param request what was asked for
 * @param deal its deal
 * @param answers the decisions up to the close, oldest first; the last is in force
 * @param accountName the name of its account; null where there is none
 * @param dealSize in the reporting currency; null where the deal has none
 * @param displaced the items that it displaced, by identifier
 * @param entry what it is valued by
 */
public record DecidedRequest(
    Request request,
    Deal deal,
    List<Decision> answers,
    String accountName,
    BigDecimal dealSize,
    List<DisplacedItem> displaced,
    LedgerEntry entry)
    implements Serializable {

  /** The order of the ledger: the latest first decision first, then by request. */
  public enum LatestFirst implements Comparator<DecidedRequest> {
    ORDER;

    private static final Comparator<DecidedRequest> BY_DAY =
        Comparator.comparing(DecidedRequest::decidedAt).reversed();

    private static final Comparator<DecidedRequest> BY_DAY_AND_REQUEST =
        BY_DAY.thenComparing(each -> each.request().requestId(), Identifiers.ORDER);

    @Override
    public int compare(DecidedRequest one, DecidedRequest other) {
      return BY_DAY_AND_REQUEST.compare(one, other);
    }
  }

  public DecidedRequest {
    answers = List.copyOf(answers);
    displaced = List.copyOf(displaced);
  }

  /** The day of its first decision. */
  public LocalDate decidedAt() {
    return answers.get(0).decidedOn();
  }

  /** The decision in force. */
  Decision inForce() {
    return answers.get(answers.size() - 1);
  }

  /** Its own account, else its deal's; null where neither is known. */
  String accountId() {
    return orElse(request.accountId(), deal.accountId());
  }

  /** Its own team, else its deal's. */
  String salesTeam() {
    return orElse(request.salesTeam(), deal.salesTeam());
  }

  /** Its own sales rep, else its deal's. */
  String salesRep() {
    return orElse(request.salesRep(), deal.salesRep());
  }

  private static String orElse(String own, String deals) {
    return own == null ? deals : own;
  }
}
