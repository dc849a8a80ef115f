package dev.hindsight.exports.contract;

import java.time.LocalDate;

/**
 * One account waiting for one roadmap item. A row of {@link Waiting}, whose columns the components
 * are; null where the row has no value.
 *
 * @param place where it stands
 */
public record Wait(Place place, String accountId, String roadmapItemId, LocalDate waitingSince)
    implements ExportRow {}
