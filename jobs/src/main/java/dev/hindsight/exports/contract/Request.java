package dev.hindsight.exports.contract;

import dev.hindsight.exports.contract.words.StrategicFit;
import java.time.LocalDate;

/**
 * One feature that sales asked product for, for one deal. A row of {@link Requests}, whose columns
 * the components are; null where the row has no value.
 *
 * @param place where it stands
 */
public record Request(
    Place place,
    String requestId,
    String dealId,
    LocalDate requestedAt,
    String accountId,
    String feature,
    String salesRep,
    String salesTeam,
    String productManager,
    Double claimedConfidence,
    Boolean writtenDescription,
    Boolean prospectInterviewed,
    StrategicFit strategicFit,
    Long otherProspects,
    Double effortDays)
    implements ExportRow {}
