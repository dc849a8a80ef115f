package dev.hindsight.exports.contract;

import java.time.LocalDate;

/**
 * One planned piece of the roadmap. A row of {@link RoadmapItems}, whose columns the components
 * are; null where the row has no value.
 *
 * @param place where it stands
 */
public record RoadmapItem(
    Place place, String roadmapItemId, String title, LocalDate plannedFor, LocalDate deliveredAt)
    implements ExportRow {}
