package dev.hindsight.basis;

import dev.hindsight.exports.rows.ExportedColumns;
import java.io.Serializable;

/**
 * What one review knows, whatever it asks.
 *
 * @param period what it covers, and as of when
 * @param currency the reporting currency
 * @param columns what the exports have
 * @param exposureDays for how many days a displacement exposes those that wait
 * @param landmarkDays signals of so many first days are told apart from later ones
 */
public record ReviewBasis(
    ReviewPeriod period,
    ReportingCurrency currency,
    ExportedColumns columns,
    int exposureDays,
    int landmarkDays)
    implements Serializable {}
