package dev.hindsight.atrisk;

import dev.hindsight.basis.Identifiers;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An open item that is listed. What is not known is null.
 *
 * @param id the request, deal or account that it is
 * @param requestId the request; null of a customer
 * @param dealId the deal; null of a customer
 * @param what the feature, or the roadmap item that a customer waits for, by its identifier
 * @param owner the product manager of the request
 * @param date the day that it is about
 * @param urgent whether it comes before the others
 * @param band how far its day is away
 * @param money what is at stake, in the reporting currency
 */
record OpenItem(
    String id,
    String requestId,
    String dealId,
    String accountId,
    String accountName,
    String what,
    String owner,
    LocalDate date,
    boolean urgent,
    String band,
    BigDecimal money)
    implements Serializable {

  /** The most urgent first, then those with most money, those of unknown money last. */
  enum UrgentFirst implements Comparator<OpenItem> {
    ORDER;

    private static final Comparator<OpenItem> BY_ALL =
        Comparator.comparing((OpenItem each) -> !each.urgent())
            .thenComparing(
                OpenItem::money, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(OpenItem::id, Identifiers.ORDER);

    @Override
    public int compare(OpenItem one, OpenItem other) {
      return BY_ALL.compare(one, other);
    }
  }
}
