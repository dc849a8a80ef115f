package dev.hindsight.exports.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The quota of one sales team, or of one seller in it, for one period. A row of {@link Quotas},
 * whose columns the components are; null where the row has no value.
 *
 * @param place where it stands
 */
public record Quota(
    Place place,
    String salesTeam,
    LocalDate periodStart,
    LocalDate periodEnd,
    BigDecimal quota,
    String currency,
    String salesRep)
    implements ExportRow {}
