package dev.hindsight.exports.contract;

import java.time.LocalDate;

/**
 * One change of the day that a roadmap item is planned for. A row of {@link PlanChanges}, whose
 * columns the components are; null where the row has no value.
 *
 * @param place where it stands
 */
public record PlanChange(
    Place place,
    String roadmapItemId,
    Moment changedAt,
    LocalDate oldPlannedFor,
    LocalDate newPlannedFor)
    implements ExportRow {}
