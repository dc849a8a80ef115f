package dev.hindsight.exports.contract;

import java.time.LocalDate;

/**
 * One roadmap item pushed out by saying yes to a request. A row of {@link Displacements}, whose
 * columns the components are; null where the row has no value.
 *
 * @param place where it stands
 */
public record Displacement(
    Place place, String requestId, String roadmapItemId, LocalDate displacedAt, LocalDate newDate)
    implements ExportRow {}
