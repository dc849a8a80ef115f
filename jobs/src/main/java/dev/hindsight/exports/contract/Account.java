package dev.hindsight.exports.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One customer or prospect. A row of {@link Accounts}, whose columns the components are; null where
 * the row has no value.
 *
 * @param place where it stands
 */
public record Account(
    Place place,
    String accountId,
    String accountName,
    String segment,
    String region,
    BigDecimal arr,
    String currency,
    LocalDate customerSince,
    LocalDate churnedAt,
    String churnReason,
    String churnRoadmapItemId,
    LocalDate renewalAt)
    implements ExportRow {}
